import { passContract } from './adapter-contract';

passContract('practice');
