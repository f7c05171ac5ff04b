import type { PageApi } from '../../adapters/adapter';
import { type CookieApi, TOKEN_APIS, type TokenApi } from '../../adapters/token-apis';
import type { PageAuth } from '../../domain/record/page-ask';
import { readDynamics } from './read-dynamics';
import { readEspocrm } from './read-espocrm';
import { readHubspot } from './read-hubspot';
import { readOdoo } from './read-odoo';
import { readPipedrive } from './read-pipedrive';
import { readSalesforce } from './read-salesforce';
import { readTryton } from './read-tryton';
import type { CrmReader } from './reader';

/** Every way of reading deals through a CRM's page: how the page signs in, and what is asked. */
export const PAGE_READERS: { [T in PageApi]: { auth: PageAuth; read: CrmReader } } = {
  dynamics: { auth: 'dynamics', read: readDynamics },
  espocrm: { auth: 'espo', read: readEspocrm },
  odoo: { auth: 'cookie', read: readOdoo },
  tryton: { auth: 'tryton', read: readTryton },
};

/** Every way of reading deals with the session of the CRM's page, taken from its cookie. */
export const COOKIE_READERS: { [T in CookieApi]: TokenReader & { cookie: string } } = {
  salesforce: {
    // The page's own session is not let in to the API; that of the organisation's other host is.
    base: (origin) => origin.replace('.lightning.force.', '.my.salesforce.'),
    cookie: 'sid',
    headers: (token) => ({ authorization: `Bearer ${token}` }),
    read: readSalesforce,
  },
};

export type TokenReader = {
  /** Where the API is, for a site of the CRM. */
  base: (origin: string) => string;
  headers: (token: string) => { [name: string]: string };
  read: CrmReader;
};

/** Every way of reading deals with a token of the rep's. */
export const TOKEN_READERS: { [T in TokenApi]: TokenReader } = {
  hubspot: {
    base: () => TOKEN_APIS.hubspot[0].replace(/\/\*$/, ''),
    headers: (token) => ({ authorization: `Bearer ${token}` }),
    read: readHubspot,
  },
  pipedrive: { base: (origin) => origin, headers: (token) => ({ 'x-api-token': token }), read: readPipedrive },
};
