import { passContract } from './adapter-contract';

passContract('odoo');
