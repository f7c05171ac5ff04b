import { passContract } from './adapter-contract';

passContract('zoho');
