import { passContract } from './adapter-contract';

passContract('espocrm');
