import { passContract } from './adapter-contract';

passContract('hubspot');
