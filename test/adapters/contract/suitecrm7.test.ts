import { passContract } from './adapter-contract';

passContract('suitecrm7');
