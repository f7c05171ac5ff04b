import type { PageApi } from '../../adapters/adapter';
import { type CookieApi, TOKEN_APIS, type TokenApi } from '../../adapters/token-apis';
import { cloudApiOf } from '../../adapters/twenty/cloud-api';
import { dataCentreOf } from '../../adapters/zoho/data-centre';
import type { PageAuth } from '../../domain/record/page-ask';
import type { Token } from '../../domain/record/token';
import { readAttio } from './read-attio';
import { readClose } from './read-close';
import { readCopper } from './read-copper';
import { readDynamics } from './read-dynamics';
import { readEspocrm } from './read-espocrm';
import { readHubspot } from './read-hubspot';
import { readOdoo } from './read-odoo';
import { readPipedrive } from './read-pipedrive';
import { readSalesforce } from './read-salesforce';
import { readTryton } from './read-tryton';
import { readTwenty } from './read-twenty';
import { readZoho } from './read-zoho';
import type { CrmReader } from './reader';
import { zohoHeaders } from './zoho-headers';

/** Every way of reading deals through a CRM's page: how the page signs in, and what is asked. */
export const PAGE_READERS: { [T in PageApi]: { auth: PageAuth; read: CrmReader } } = {
  dynamics: { auth: 'dynamics', read: readDynamics },
  espocrm: { auth: 'espo', read: readEspocrm },
  odoo: { auth: 'cookie', read: readOdoo },
  tryton: { auth: 'tryton', read: readTryton },
};

type Headers = { [name: string]: string };

export type CookieReader = {
  base: (site: string) => string;
  /** The name of the cookie that holds the session. */
  cookie: string;
  headers: (session: string) => Headers;
  read: CrmReader;
};

/** Every way of reading deals with the session of the CRM's page, taken from its cookie. */
export const COOKIE_READERS: { [T in CookieApi]: CookieReader } = {
  salesforce: {
    // The page's own session is not let in to the API; that of the organisation's other host is.
    base: (origin) => origin.replace('.lightning.force.', '.my.salesforce.'),
    cookie: 'sid',
    headers: (session) => ({ authorization: `Bearer ${session}` }),
    read: readSalesforce,
  },
};

export type TokenReader = {
  /** Where the API is, for a site of the CRM; null: at the site itself, where only the CRM's page may ask. */
  base: (site: string) => string | null;
  /** What says who asks, made of what the rep pasted. Throws a `Fault` in words. */
  headers: (token: Token, site: string, abort: AbortSignal) => Headers | Promise<Headers>;
  read: CrmReader;
};

const bearer = ({ token }: Token): Headers => ({ authorization: `Bearer ${token}` });

/** Every way of reading deals with a token of the rep's. */
export const TOKEN_READERS = {
  hubspot: { base: () => originOf('hubspot'), headers: bearer, read: readHubspot },
  pipedrive: { base: (site) => site, headers: ({ token = '' }) => ({ 'x-api-token': token }), read: readPipedrive },
  zoho: {
    base: (site) => dataCentreOf(site).api,
    headers: (token, site, abort) => zohoHeaders(token, dataCentreOf(site).accounts, abort),
    read: readZoho,
  },
  copper: {
    base: () => originOf('copper'),
    headers: ({ token = '', email = '' }) => ({
      'x-pw-accesstoken': token,
      'x-pw-application': 'developer_api',
      'x-pw-useremail': email,
    }),
    read: readCopper,
  },
  twenty: { base: cloudApiOf, headers: bearer, read: readTwenty },
  // The key is the name of a user without a password.
  close: {
    base: () => originOf('close'),
    headers: ({ token }) => ({ authorization: `Basic ${btoa(`${token}:`)}` }),
    read: readClose,
  },
  attio: { base: () => originOf('attio'), headers: bearer, read: readAttio },
} as const satisfies { [T in TokenApi]: TokenReader };

/** Of an API that has one host. */
function originOf(api: 'hubspot' | 'copper' | 'close' | 'attio'): string {
  return new URL(TOKEN_APIS[api][0]).origin;
}
