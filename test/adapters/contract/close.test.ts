import { passContract } from './adapter-contract';

passContract('close');
