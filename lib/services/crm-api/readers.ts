import type { ApiType } from '../../adapters/adapter';
import type { PageAuth } from '../../domain/record/page-ask';
import { readDynamics } from './read-dynamics';
import { readEspocrm } from './read-espocrm';
import { readOdoo } from './read-odoo';
import { readTryton } from './read-tryton';
import type { CrmReader } from './reader';

/** Every way of reading deals that an adapter can name: how the CRM's page signs in, and what is asked. */
export const READERS: { [T in ApiType]: { auth: PageAuth; read: CrmReader } } = {
  dynamics: { auth: 'dynamics', read: readDynamics },
  espocrm: { auth: 'espo', read: readEspocrm },
  odoo: { auth: 'cookie', read: readOdoo },
  tryton: { auth: 'tryton', read: readTryton },
};
