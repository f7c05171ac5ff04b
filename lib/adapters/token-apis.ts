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
