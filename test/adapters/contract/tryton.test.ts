import { passContract } from './adapter-contract';

passContract('tryton');
