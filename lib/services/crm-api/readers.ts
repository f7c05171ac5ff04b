import type { AdapterApi, PageApi } from '../../adapters/adapter';
import { isTokenApi, TOKEN_APIS, type TokenApi } from '../../adapters/token-apis';
import type { PageAuth } from '../../domain/record/page-ask';
import { readDynamics } from './read-dynamics';
import { readEspocrm } from './read-espocrm';
import { readHubspot } from './read-hubspot';
import { readOdoo } from './read-odoo';
import { readPipedrive } from './read-pipedrive';
import { readTryton } from './read-tryton';
import type { CrmReader } from './reader';

type Reader = {
  read: CrmReader;
  /** It can read what was modified since a time alone. */
  changes?: true;
};

export type PageReader = Reader & { auth: PageAuth };

/** Every way of reading deals through a CRM's page: how the page signs in, and what is asked. */
export const PAGE_READERS: { [T in PageApi]: PageReader } = {
  dynamics: { auth: 'dynamics', read: readDynamics, changes: true },
  espocrm: { auth: 'espo', read: readEspocrm, changes: true },
  odoo: { auth: 'cookie', read: readOdoo, changes: true },
  tryton: { auth: 'tryton', read: readTryton, changes: true },
};

export type TokenReader = Reader & {
  /** Where the API is, for a site of the CRM. */
  base: (origin: string) => string;
  headers: (token: string) => { [name: string]: string };
};

/** Every way of reading deals with a token of the rep's. */
export const TOKEN_READERS: { [T in TokenApi]: TokenReader } = {
  hubspot: {
    base: () => TOKEN_APIS.hubspot[0].replace(/\/\*$/, ''),
    headers: (token) => ({ authorization: `Bearer ${token}` }),
    read: readHubspot,
    changes: true,
  },
  pipedrive: {
    base: (origin) => origin,
    headers: (token) => ({ 'x-api-token': token }),
    read: readPipedrive,
    changes: true,
  },
};

/** Does a CRM's API want one of its pages to be open? */
export function readsPages({ type }: AdapterApi): boolean {
  return Object.hasOwn(PAGE_READERS, type);
}

/** Can a CRM's API be asked for what was modified since a time alone? */
export function readsChanges({ type }: AdapterApi): boolean {
  if (type === 'practice') return false;
  return (isTokenApi(type) ? TOKEN_READERS[type] : PAGE_READERS[type]).changes === true;
}
