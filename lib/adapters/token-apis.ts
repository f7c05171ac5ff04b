import type { TokenPart } from '../domain/record/token';
import { cloudApiOf } from './twenty/cloud-api';
import { dataCentreOf, ZOHO_CENTRES } from './zoho/data-centre';

/**
 * APIs that take a token which the rep makes in the CRM and pastes, with the hosts at which they are. Nobody else is ever
 * shown the token: it lies where no page can read it, and goes to these hosts only (a Twenty of a company's own is asked
 * from its own page, at its own origin).
 */
export const TOKEN_APIS = {
  hubspot: ['https://api.hubapi.com/*'],
  pipedrive: ['https://*.pipedrive.com/*'],
  zoho: ZOHO_CENTRES.flatMap(({ accounts, api }) => [`${accounts}/*`, `${api}/*`]),
  copper: ['https://api.copper.com/*'],
  twenty: ['https://api.twenty.com/*'],
  close: ['https://api.close.com/*'],
  attio: ['https://api.attio.com/*'],
} as const satisfies { [api: string]: readonly string[] };

export type TokenApi = keyof typeof TOKEN_APIS;
export const TOKEN_API_NAMES = Object.keys(TOKEN_APIS) as [TokenApi, ...TokenApi[]];

/** What each of them asks the rep to paste. */
export const ASKED_PARTS: { [A in TokenApi]: readonly TokenPart[] } = {
  hubspot: ['token'],
  pipedrive: ['token'],
  // Its tokens live for an hour, so what is kept is what one is made of.
  zoho: ['clientId', 'clientSecret', 'organization'],
  copper: ['token', 'email'],
  twenty: ['token'],
  close: ['token'],
  attio: ['token'],
};

export function isTokenApi(api: string): api is TokenApi {
  return Object.hasOwn(TOKEN_APIS, api);
}

/**
 * APIs that take the session of the CRM's own page as their token. It is read from the browser's cookies when deals are
 * read, which the rep has to allow, and it is kept nowhere.
 */
export const COOKIE_APIS = {
  salesforce: ['https://*.my.salesforce.com/*'],
} as const satisfies { [api: string]: readonly string[] };

export type CookieApi = keyof typeof COOKIE_APIS;
export const COOKIE_API_NAMES = Object.keys(COOKIE_APIS) as [CookieApi, ...CookieApi[]];

export function isCookieApi(api: string): api is CookieApi {
  return Object.hasOwn(COOKIE_APIS, api);
}

/** Of an API's hosts those that serve one site of the CRM, so that the rep is asked for no others. */
export function hostsFor(api: TokenApi, site: string): readonly string[] {
  if (api === 'zoho') return Object.values(dataCentreOf(site)).map((origin) => `${origin}/*`);
  if (api === 'twenty' && cloudApiOf(site) === null) return [];
  return TOKEN_APIS[api];
}
