import { adapterOf } from '../adapters';
import { Fault, saidBy } from '../domain/fault';
import { DEFAULT_PLAYBOOK } from '../domain/playbook/default-playbook';
import { getSetting, putSetting } from '../store/settings';
import type { CrmData } from './crm-api/crm-data';
import { readPracticeCrm } from './crm-api/read-practice-crm';
import type { World } from './world';

/** A CRM that does not answer within this time is given up. */
export const IMPORT_LIMIT_MS = 60_000;

/**
 * Reads deals, leads and activities from a CRM's own API and puts them in the place of the last import. A failed
 * import leaves the last one as it was, and a notice says what went wrong.
 */
export async function importDeals(world: World, crm: string, from: () => Promise<string>): Promise<void> {
  try {
    const adapter = adapterOf(crm);
    if (!adapter?.api) throw noWay(adapter?.name ?? crm);
    const origin = await from();
    const { calendar } = (await getSetting(world.store, 'playbook'))?.playbook ?? DEFAULT_PLAYBOOK;
    const abort = AbortSignal.timeout(IMPORT_LIMIT_MS);
    const data = await readPracticeCrm(origin, crm, adapter.api.paths, calendar.timeZone, abort);
    await world.alone(() => replaceData(world, crm, origin, data));
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
