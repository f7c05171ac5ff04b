import { Fault } from '../domain/fault';
import type { ImportPlan } from '../domain/import/import-plan';
import type { Store } from '../store/schema';
import { getSetting, putSetting } from '../store/settings';
import type { RowCounts } from '../store/staged-part';
import { ofCrm, tableOf } from './stage-rows';
import type { World } from './world';

/** How an import ended; `removed` are earlier rows of its CRM that the file does not have. */
export type CommitCounts = RowCounts & { removed: number };

export type Commit = { import: string; parts: number; headers: string; plan: ImportPlan };

/** Plans of so many kinds of file are remembered. */
const MOST_PLANS = 50;

/**
 * Puts the rows of a finished import where the figures look, all in one transaction: a figure sees the old rows or the
 * new ones, never some of each. `told` hears how many parts are done. Throws a `Fault` where a part is missing, and then
 * nothing has changed.
 */
export async function commitRows(world: World, commit: Commit, told: (done: number) => void): Promise<CommitCounts> {
  const { store } = world;
  // The settings are left out of it: they are asked for with every signal, and this may take long.
  const counts = await store.transaction('rw', store.stagedParts, tableOf(store, commit.plan.kind), () =>
    replaceRows(store, commit, told),
  );
  await remember(world, commit);
  return counts;
}

/** Throws away the rows of an import that the rep gave up. */
export async function dropRows({ store }: World, of: string): Promise<void> {
  await partsOf(store, of).delete();
}

async function replaceRows(store: Store, { import: of, parts, plan }: Commit, told: (done: number) => void) {
  const table = tableOf(store, plan.kind);
  const counts: CommitCounts = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  const ids = new Set<string>();
  for (let part = 0; part < parts; part++) {
    const staged = await store.stagedParts.get([of, part]);
    if (!staged || staged.kind !== plan.kind) throw interrupted();
    await table.bulkPut(staged.put);
    if (plan.rest === 'remove') for (const id of staged.ids) ids.add(id);
    for (const each of ['added', 'changed', 'unchanged'] as const) counts[each] += staged[each];
    told(part + 1);
  }
  if (plan.rest === 'remove') {
    const gone = (await ofCrm(table, plan.crm).primaryKeys()).filter(([, id]) => !ids.has(id));
    await table.bulkDelete(gone);
    counts.removed = gone.length;
  }
  await partsOf(store, of).delete();
  return counts;
}

function partsOf(store: Store, of: string) {
  return store.stagedParts.where('[import+part]').between([of, 0], [of, Number.POSITIVE_INFINITY]);
}

/** Where the last import from an API came from stays known: the next one may be asked for without an open page. */
async function remember({ store, now }: World, { headers, plan }: Commit): Promise<void> {
  await store.transaction('rw', store.settings, async () => {
    const last = await getSetting(store, 'deals');
    await putSetting(store, 'deals', { crm: plan.crm, origin: '', ...last, importedAt: now() });
    const { [headers]: _, ...others } = (await getSetting(store, 'importPlans')) ?? {};
    const kept = Object.entries(others).slice(1 - MOST_PLANS);
    await putSetting(store, 'importPlans', { ...Object.fromEntries(kept), [headers]: plan });
  });
}

function interrupted(): Fault {
  return new Fault({
    en: 'The import was interrupted, so nothing was changed. Import the file again.',
    ro: 'Importul a fost întrerupt, așa că nu s-a schimbat nimic. Importă fișierul din nou.',
  });
}
