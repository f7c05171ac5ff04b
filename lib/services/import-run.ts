import type { LocalText } from '../domain/text';
import type { ImportRun } from '../store/import-rows';
import type { Store } from '../store/schema';
import { getSetting, putSetting } from '../store/settings';

/** Thrown within an import that is not the one under way any more: the rep stopped it or erased everything. */
export class ImportOver extends Error {
  constructor() {
    super('The import is over.');
    this.name = 'ImportOver';
  }
}

/** To be asked within the transaction that writes for an import: whatever it still does, one that is over changes nothing. */
export async function mustBeUnderWay(store: Store, id: string): Promise<void> {
  if ((await getSetting(store, 'import'))?.id !== id) throw new ImportOver();
}

/** Takes the import that is under way away, with all that it was answered. To be called within a transaction. */
export async function forgetImport(store: Store): Promise<void> {
  await store.settings.delete('import');
  await store.answers.clear();
}

/** Begins one in the place of any other. */
export async function putImport(store: Store, run: ImportRun): Promise<void> {
  await store.transaction('rw', store.settings, store.answers, async () => {
    await forgetImport(store);
    await noticeOfImport(store, null);
    await putSetting(store, 'import', run);
  });
}

/** Ends the import that is under way, as the rep wishes; false if it was over already. What was imported before stays. */
export async function stopImport(store: Store): Promise<boolean> {
  return store.transaction('rw', store.settings, store.answers, async () => {
    if (!(await getSetting(store, 'import'))) return false;
    await forgetImport(store);
    return true;
  });
}

/** Ends an import that cannot go on, and says why. What was imported before stays. */
export async function failImport(store: Store, id: string, why: LocalText): Promise<void> {
  await store.transaction('rw', store.settings, store.answers, async () => {
    await mustBeUnderWay(store, id);
    await forgetImport(store);
    await noticeOfImport(store, why);
  });
}

/** Why the last import failed; null when it did not. */
export async function noticeOfImport(store: Store, why: LocalText | null): Promise<void> {
  await store.transaction('rw', store.settings, async () => {
    const others = ((await getSetting(store, 'notices')) ?? []).filter(({ type }) => type !== 'importFailed');
    await putSetting(store, 'notices', why === null ? others : [...others, { type: 'importFailed', detail: why }]);
  });
}
