import { saidBy } from '../domain/fault';
import type { ImportRun } from '../store/import-rows';
import { playbookInUse } from '../store/playbook-in-use';
import { getSetting, putSetting } from '../store/settings';
import { apiOf } from './begin-import';
import type { CrmData } from './crm-api/crm-data';
import { type CrmPlace, readData } from './crm-api/read-data';
import { failImport, forgetImport, ImportOver, mustBeUnderWay, noticeOfImport } from './import-run';
import { rememberedAsk } from './remembered-ask';
import type { World } from './world';

/** Who looks on while an import runs, and may call it off. */
export type OnLooker = {
  abort: AbortSignal;
  /** An answer came that was not there before. */
  answered?: () => void;
  counted?: (rows: number) => void;
  pauses?: (ms: number) => void;
};

/**
 * Reads deals, leads and activities from a CRM's own API, from where the import was if it was begun before, and puts them
 * in the place of the last import, or into it where only changes were read. An import that fails or is stopped leaves the
 * last one as it was; of one that failed a notice says why.
 */
export async function importDeals(
  world: World,
  run: ImportRun,
  tab: CrmPlace['tab'],
  { abort, answered = () => {}, counted = () => {}, pauses = () => {} }: OnLooker,
): Promise<void> {
  const { store } = world;
  try {
    const { adapter, api } = await apiOf(run.crm);
    const tokens = await getSetting(store, 'tokens');
    const { calendar } = await playbookInUse(store);
    const data = await readData(adapter, api, {
      origin: run.origin,
      tab,
      token: tokens?.[run.crm] ?? null,
      rep: run.rep,
      timeZone: calendar.timeZone,
      since: run.since,
      remember: (ask) => rememberedAsk(world, run.id, ask, answered),
      abort,
      counted,
      pauses,
    });
    await world.alone(() => putData(world, run, data));
  } catch (error) {
    if (!(error instanceof ImportOver)) await failImport(store, run.id, saidBy(error));
    throw error;
  }
}

/** One transaction, so that a figure never mixes two imports. */
async function putData({ store, now }: World, run: ImportRun, data: CrmData): Promise<void> {
  const { crm, origin, rep, startedAt, since } = run;
  const tables = [store.deals, store.leads, store.activities] as const;
  await store.transaction('rw', [...tables, store.settings, store.answers], async () => {
    await mustBeUnderWay(store, run.id);
    if (since === null) {
      for (const table of tables) {
        // An API that hands over no leads leaves those that came from a file.
        const isRead = table === store.deals || data[table.name as 'leads' | 'activities'].length > 0;
        if (isRead) await table.where('[crm+id]').between([crm, ''], [crm, '\uffff']).delete();
      }
    } else {
      for (const [kind, ids] of Object.entries(data.gone ?? {})) {
        await store[kind as keyof NonNullable<CrmData['gone']>].bulkDelete(ids.map((id) => [crm, id]));
      }
    }
    await store.deals.bulkPut(data.deals);
    await store.leads.bulkPut(data.leads);
    await store.activities.bulkPut(data.activities);
    const reads = (await getSetting(store, 'reads')) ?? {};
    const wholeAt = since === null ? startedAt : (reads[crm]?.wholeAt ?? startedAt);
    await putSetting(store, 'reads', { ...reads, [crm]: { origin, rep, startedAt, wholeAt } });
    await putSetting(store, 'deals', { crm, origin, importedAt: now() });
    await noticeOfImport(store, null);
    await forgetImport(store);
  });
}
