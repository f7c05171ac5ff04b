import type { CrmSite, KnownCrm } from '../../components/crms/ports';
import type { Adapter } from '../../lib/adapters/adapter';
import { COOKIE_APIS, isCookieApi, isTokenApi } from '../../lib/adapters/token-apis';
import { maySeeCookies } from '../../lib/browser/hosts';

/** Whether a CRM's API wants a token, and has one or may take the session's. */
export async function tokenOf(adapter: Adapter | null, tokens: { [crm: string]: string }): Promise<CrmSite['token']> {
  const api = adapter?.api?.type;
  if (!adapter || !api) return null;
  if (isCookieApi(api)) return { api, by: 'session', connected: await maySeeCookies(COOKIE_APIS[api]) };
  return isTokenApi(api) ? { api, by: 'paste', connected: Object.hasOwn(tokens, adapter.id) } : null;
}

/** What the screen says of a CRM that the extension knows. */
export function knownOf({ id, name, about: { hooks, checkedOn, sure } }: Adapter): KnownCrm {
  return { id, name, hooks, checkedOn, sure };
}
