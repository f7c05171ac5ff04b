import { alwaysOn } from '../adapters/always-on';
import { matchesHost } from '../adapters/match-host';
import { maySeeSite, runOn } from '../browser/hosts';
import { localEntries, removeLocal, setLocal } from '../browser/local';
import { ADAPTER_KEY, SITES_KEY, type SiteMap } from '../domain/record/site';
import { playbookInUse } from '../store/playbook-in-use';
import { getSetting } from '../store/settings';
import { knownAdapters } from './known-adapters';
import type { World } from './world';

/**
 * Puts the rep's sites and their adapters where content scripts find them, and has the browser run the script there. To
 * be called whenever sites, their adapters, the playbook or permissions changed, and when the background starts: browsers forget what was registered
 * when the extension is updated.
 */
export async function publishSites(world: World): Promise<void> {
  const sites = (await getSetting(world.store, 'sites')) ?? [];
  const seen = await Promise.all(sites.map(async (site) => ((await maySeeSite(site.origin)) ? [site] : [])));
  const known = sites.length > 0 ? await knownAdapters(world) : [];
  const byId = new Map(known.map((adapter) => [adapter.id, adapter]));
  const { adaptersOff = [] } = await playbookInUse(world.store);
  const mine = seen.flat().filter(({ adapter }) => byId.has(adapter) && !adaptersOff.includes(adapter));
  const map: SiteMap = Object.fromEntries(mine.map(({ origin, adapter }) => [origin, adapter]));
  const adapters = Object.fromEntries(mine.map(({ adapter }) => [ADAPTER_KEY + adapter, byId.get(adapter)]));
  await setLocal({ ...adapters, [SITES_KEY]: map });
  const old = (await localEntries(ADAPTER_KEY)).map(([key]) => key).filter((key) => !Object.hasOwn(adapters, key));
  if (old.length > 0) await removeLocal(old);
  await runOn(
    'sites',
    mine.map(({ origin }) => origin).filter((origin) => !isAlwaysOn(origin)),
  );
}

/** There the manifest runs the script already, and twice would be two sidebars. */
function isAlwaysOn(origin: string): boolean {
  const url = new URL(origin);
  return alwaysOn.some(({ matches }) => matches.some((pattern) => matchesHost(pattern, url)));
}
