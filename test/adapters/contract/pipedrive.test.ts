import { passContract } from './adapter-contract';

passContract('pipedrive');
