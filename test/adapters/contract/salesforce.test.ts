import { passContract } from './adapter-contract';

passContract('salesforce');
