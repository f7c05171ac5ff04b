import { passContract } from './adapter-contract';

passContract('attio');
