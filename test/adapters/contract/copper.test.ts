import { passContract } from './adapter-contract';

passContract('copper');
