import { passContract } from './adapter-contract';

passContract('freshsales');
