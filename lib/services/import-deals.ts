import { Fault, saidBy } from '../domain/fault';
import { playbookInUse } from '../store/playbook-in-use';
import { getSetting, getSettings, putSetting } from '../store/settings';
import { adapterById } from './adapter-by-id';
import type { CrmData } from './crm-api/crm-data';
import { type CrmPlace, readData } from './crm-api/read-data';
import type { World } from './world';

/** An import that takes longer than this is given up. */
export const IMPORT_LIMIT_MS = 5 * 60_000;

/**
 * Reads deals, leads and activities from a CRM's own API and puts them in the place of the last import. A failed
 * import leaves the last one as it was, and a notice says what went wrong.
 */
export async function importDeals(world: World, crm: string, from: () => Promise<CrmPlace>): Promise<void> {
  try {
    const adapter = await adapterById(crm);
    if (!adapter?.api) throw noWay(adapter?.name ?? crm);
    const place = await from();
    const [rep, tokens] = await getSettings(world.store, ['rep', 'tokens']);
    const { calendar } = await playbookInUse(world.store);
    const data = await readData(adapter, adapter.api, {
      ...place,
      token: tokens?.[crm] ?? null,
      rep: rep?.name ?? '',
      timeZone: calendar.timeZone,
      abort: AbortSignal.timeout(IMPORT_LIMIT_MS),
    });
    await world.alone(() => replaceData(world, crm, place.origin, data));
  } catch (error) {
    const others = ((await getSetting(world.store, 'notices')) ?? []).filter(({ type }) => type !== 'importFailed');
    await putSetting(world.store, 'notices', [...others, { type: 'importFailed', detail: saidBy(error) }]);
    throw error;
  }
}

function noWay(crm: string): Fault {
  return new Fault({
    en: `${crm} has no way to hand over its deals yet.`,
    ro: `${crm} nu are încă un mod de a-și preda oportunitățile.`,
  });
}

/** One transaction, so that a figure never mixes two imports. */
async function replaceData(world: World, crm: string, origin: string, data: CrmData): Promise<void> {
  const { store, now } = world;
  await store.transaction('rw', store.deals, store.leads, store.activities, store.settings, async () => {
    for (const table of [store.deals, store.leads, store.activities] as const) {
      await table.where('[crm+id]').between([crm, ''], [crm, '\uffff']).delete();
    }
    await store.deals.bulkPut(data.deals);
    await store.leads.bulkPut(data.leads);
    await store.activities.bulkPut(data.activities);
    await putSetting(store, 'deals', { crm, origin, importedAt: now() });
    const notices = (await getSetting(store, 'notices')) ?? [];
    await putSetting(
      store,
      'notices',
      notices.filter(({ type }) => type !== 'importFailed'),
    );
  });
}
