/**
 * APIs that take a token which the rep makes in the CRM and pastes, with the hosts at which they are. Nobody else is ever
 * shown the token: it lies where no page can read it, and goes to these hosts only.
 */
export const TOKEN_APIS = {
  hubspot: ['https://api.hubapi.com/*'],
  pipedrive: ['https://*.pipedrive.com/*'],
} as const satisfies { [api: string]: readonly string[] };

export type TokenApi = keyof typeof TOKEN_APIS;
export const TOKEN_API_NAMES = Object.keys(TOKEN_APIS) as [TokenApi, ...TokenApi[]];

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
