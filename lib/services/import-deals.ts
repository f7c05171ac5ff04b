import { adapterOf } from '../adapters';
import type { Adapter, AdapterApi } from '../adapters/adapter';
import { Fault, saidBy } from '../domain/fault';
import { DEFAULT_PLAYBOOK } from '../domain/playbook/default-playbook';
import { getSetting, putSetting } from '../store/settings';
import { askBy } from './crm-api/ask';
import { askPage } from './crm-api/ask-page';
import type { CrmData } from './crm-api/crm-data';
import { readPracticeCrm } from './crm-api/read-practice-crm';
import { READERS } from './crm-api/readers';
import type { World } from './world';

/** An import that takes longer than this is given up. */
export const IMPORT_LIMIT_MS = 5 * 60_000;

/** Where a CRM is: its origin, and a tab that shows one of its pages, if there is one. */
export type CrmPlace = { origin: string; tabId: number | null };

/**
 * Reads deals, leads and activities from a CRM's own API and puts them in the place of the last import. A failed
 * import leaves the last one as it was, and a notice says what went wrong.
 */
export async function importDeals(world: World, crm: string, from: () => Promise<CrmPlace>): Promise<void> {
  try {
    const adapter = adapterOf(crm);
    if (!adapter?.api) throw noWay(adapter?.name ?? crm);
    const place = await from();
    const { calendar } = (await getSetting(world.store, 'playbook'))?.playbook ?? DEFAULT_PLAYBOOK;
    const abort = AbortSignal.timeout(IMPORT_LIMIT_MS);
    const data = await readData(adapter, adapter.api, place, calendar.timeZone, abort);
    await world.alone(() => replaceData(world, crm, place.origin, data));
  } catch (error) {
    const others = ((await getSetting(world.store, 'notices')) ?? []).filter(({ type }) => type !== 'importFailed');
    await putSetting(world.store, 'notices', [...others, { type: 'importFailed', detail: saidBy(error) }]);
    throw error;
  }
}

function readData(
  { id, name }: Adapter,
  api: AdapterApi,
  { origin, tabId }: CrmPlace,
  timeZone: string,
  abort: AbortSignal,
): Promise<CrmData> {
  if (api.type === 'practice') return readPracticeCrm(origin, id, api.paths, timeZone, abort);
  const { auth, read } = READERS[api.type];
  const transport = tabId === null ? async () => null : askPage(tabId, auth);
  return read({ crm: id, ask: askBy(transport, { crm: name, abort }), timeZone });
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
