import { passContract } from './adapter-contract';

passContract('atomic');
