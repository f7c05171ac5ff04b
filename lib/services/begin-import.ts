import type { Adapter, AdapterApi } from '../adapters/adapter';
import { Fault } from '../domain/fault';
import type { ImportRun } from '../store/import-rows';
import { getSettings } from '../store/settings';
import { adapterById } from './adapter-by-id';
import { readsChanges } from './crm-api/readers';
import { putImport } from './import-run';
import { sinceWhen } from './since-when';
import type { World } from './world';

/** Begins an import from a CRM at `origin`: of everything, or of what was modified since the last one if that is enough. */
export async function beginImport(
  { store, now, newId }: World,
  crm: string,
  origin: string,
  whole = false,
): Promise<ImportRun> {
  const [reads, rep] = await getSettings(store, ['reads', 'rep']);
  const place = { origin, rep: rep?.name ?? '' };
  const since = whole || !readsChanges((await apiOf(crm)).api) ? null : sinceWhen(reads?.[crm], place, now());
  const run = { id: newId(), crm, ...place, startedAt: now(), since, idleStarts: 0, answers: 0 };
  await putImport(store, run);
  return run;
}

/** A CRM that hands over its deals, with its way to do so. Throws a `Fault` where it has none. */
export async function apiOf(crm: string): Promise<{ adapter: Adapter; api: AdapterApi }> {
  const adapter = await adapterById(crm);
  if (adapter?.api) return { adapter, api: adapter.api };
  const name = adapter?.name ?? crm;
  throw new Fault({
    en: `${name} has no way to hand over its deals yet.`,
    ro: `${name} nu are încă un mod de a-și preda oportunitățile.`,
  });
}
