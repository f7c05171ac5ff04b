import { placeOf } from '../adapters/place-of';
import { maySeeSite } from '../browser/hosts';
import { Fault } from '../domain/fault';
import type { Site } from '../domain/record/site';
import { getSetting, putSetting } from '../store/settings';
import { changeState } from './change-state';
import { knownAdapters } from './known-adapters';
import { publishSites } from './publish-sites';
import type { World } from './world';

/** Switches the sidebar on at a site that the rep has given the permission for. A site has one adapter, the last. */
export async function addSite(world: World, { origin, adapter: id }: Omit<Site, 'crm'>): Promise<void> {
  const known = await knownAdapters(world);
  const adapter = known.find((each) => each.id === id);
  const place = placeOf(origin, known);
  if (!adapter || !place || place.origin !== origin || !place.candidates.includes(adapter)) {
    throw new Fault({
      en: `${adapter?.name ?? id} is not found at ${origin}. Check the address, or choose another CRM.`,
      ro: `${adapter?.name ?? id} nu se află la ${origin}. Verifică adresa sau alege alt CRM.`,
    });
  }
  if (!(await maySeeSite(origin))) {
    throw new Fault({
      en: `The browser does not let us see ${origin}. Switch it on again and allow it when asked.`,
      ro: `Browserul nu ne lasă să vedem ${origin}. Pornește din nou și permite accesul când ești întrebat.`,
    });
  }
  const { store } = world;
  await changeState(world, async () => {
    const others = ((await getSetting(store, 'sites')) ?? []).filter((site) => site.origin !== origin);
    await putSetting(store, 'sites', [...others, { origin, adapter: id, crm: adapter.name }]);
  });
  await publishSites(world);
}
