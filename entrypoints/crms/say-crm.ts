import type { CrmSite, KnownCrm } from '../../components/crms/ports';
import type { Adapter } from '../../lib/adapters/adapter';
import { ASKED_PARTS, COOKIE_APIS, isCookieApi, isTokenApi } from '../../lib/adapters/token-apis';
import { maySeeCookies, maySeeSite } from '../../lib/browser/hosts';
import type { Site } from '../../lib/domain/record/site';
import type { Token } from '../../lib/domain/record/token';

/** Whether a CRM's API wants a token, and has one or may take the session's. */
async function tokenOf(adapter: Adapter | null, tokens: { [crm: string]: Token }): Promise<CrmSite['token']> {
  const api = adapter?.api?.type;
  if (!adapter || !api) return null;
  if (isCookieApi(api)) return { api, parts: [], connected: await maySeeCookies(COOKIE_APIS[api]) };
  return isTokenApi(api) ? { api, parts: ASKED_PARTS[api], connected: Object.hasOwn(tokens, adapter.id) } : null;
}

/** What the screen says of a CRM that the extension knows. */
export function knownOf({ id, name, about: { hooks, checkedOn, sure } }: Adapter): KnownCrm {
  return { id, name, hooks, checkedOn, sure };
}

/** A site of the rep's with what is known of its CRM; `off` are the adapters that the playbook switched off. */
export async function siteOf(
  site: Site,
  adapter: Adapter | null,
  tokens: { [crm: string]: Token },
  off: string[],
): Promise<CrmSite> {
  return {
    origin: site.origin,
    adapter: site.adapter,
    crm: adapter?.name ?? site.crm,
    allowed: await maySeeSite(site.origin),
    stopped: off.includes(site.adapter),
    token: await tokenOf(adapter, tokens),
  };
}
