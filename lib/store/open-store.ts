import { Store } from './schema';
import { getSetting, putSetting } from './settings';

/** How opening went. A store that cannot be used is never deleted: it is left as it is, and said so. */
export type Opened =
  | { state: 'ready'; store: Store }
  | { state: 'tooNew'; detail: string }
  | { state: 'unreadable'; detail: string };

/**
 * Opens the database; tells a newer version's from a broken one. `lost` is called when the connection ends without
 * our wish, because the browser threw the database away or another context upgrades it: then open anew.
 */
export async function openStore(
  lost: () => void = () => {},
  store = new Store(),
  factory: IDBFactory = indexedDB,
): Promise<Opened> {
  let isLost = false;
  const lose = () => {
    if (isLost) return; // Closing reports itself too.
    isLost = true;
    store.close(); // Lets the other context go on, rather than blocking it.
    lost();
  };
  store.on('versionchange', lose);
  store.on('close', lose);
  try {
    const version = await versionOnDisk(store, factory);
    if (version > store.verno) return { state: 'tooNew', detail: `Version ${version}, we know ${store.verno}.` };
    await store.open();
    return { state: 'ready', store };
  } catch (error) {
    return { state: 'unreadable', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** 0 when there is no database yet. Asked first, since Dexie would open a newer one and change its tables to ours. */
async function versionOnDisk(store: Store, factory: IDBFactory): Promise<number> {
  const found = (await factory.databases()).find(({ name }) => name === store.name);
  // Dexie keeps its versions as tens, so that it can mark small repairs in between.
  return Math.floor((found?.version ?? 0) / 10);
}

/** Marks a new database as ours. True when it was new: then the journal may know what was in the one before. */
export async function beginEpoch(store: Store, now: number, newId: () => string): Promise<boolean> {
  return store.transaction('rw', store.settings, async () => {
    if (await getSetting(store, 'epoch')) return false;
    await putSetting(store, 'epoch', { id: newId(), begunAt: now });
    return true;
  });
}
