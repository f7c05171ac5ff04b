import { alwaysOn } from '../adapters/always-on';
import { matchesHost } from '../adapters/match-host';
import { localValue } from '../browser/local';
import { SITES_KEY, type SiteMap } from '../domain/record/site';

/** Is this the address of a CRM at which the sidebar is on, by the manifest or by the rep's choice? */
export async function isCrmPage(address: string): Promise<boolean> {
  const url = new URL(address);
  if (alwaysOn.some(({ matches }) => matches.some((pattern) => matchesHost(pattern, url)))) return true;
  const sites = ((await localValue(SITES_KEY)) ?? {}) as SiteMap;
  return Object.hasOwn(sites, url.origin);
}
