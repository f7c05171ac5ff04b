import { passContract } from './adapter-contract';

passContract('twenty');
