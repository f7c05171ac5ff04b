import { passContract } from './adapter-contract';

passContract('dynamics');
