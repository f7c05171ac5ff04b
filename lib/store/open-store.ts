import { Store } from './schema';
import { getSetting, putSetting } from './settings';

/** How opening went. A store that cannot be used is never deleted: it is left as it is, and said so. */
export type Opened =
  | { state: 'ready'; store: Store }
  | { state: 'tooNew'; detail: string }
  | { state: 'unreadable'; detail: string };

/** Opens the database; tells a newer version's from a broken one. */
export async function openStore(store = new Store()): Promise<Opened> {
  // Another context wants to upgrade or erase: let it, rather than blocking it.
  store.on('versionchange', () => store.close());
  try {
    await store.open();
    return { state: 'ready', store };
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const name = error instanceof Error ? error.name : '';
    return { state: name === 'VersionError' ? 'tooNew' : 'unreadable', detail };
  }
}

/** Marks a new database as ours. True when it was new: then the journal may know what was in the one before. */
export async function beginEpoch(store: Store, now: number, newId: () => string): Promise<boolean> {
  return store.transaction('rw', store.settings, async () => {
    if (await getSetting(store, 'epoch')) return false;
    await putSetting(store, 'epoch', { id: newId(), begunAt: now });
    return true;
  });
}
