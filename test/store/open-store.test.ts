import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { exportRaw } from '../../lib/queries/export-raw';
import { beginEpoch, openStore } from '../../lib/store/open-store';
import { DB_NAME, Store } from '../../lib/store/schema';
import { getSetting, putSetting } from '../../lib/store/settings';

function storeIn(indexedDB: IDBFactory): Store {
  return new Store(DB_NAME, { indexedDB, IDBKeyRange });
}

/** What a later version of the extension might leave behind. */
async function writeNewer(indexedDB: IDBFactory): Promise<void> {
  await new Promise<void>((done, fail) => {
    const request = indexedDB.open(DB_NAME, 990);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('settings', { keyPath: 'key' }).put({ key: 'rep', value: 1 });
    request.onsuccess = () => {
      request.result.close();
      done();
    };
    request.onerror = () => fail(request.error);
  });
}

test('a store that a newer version wrote is told from a broken one, and nothing in it is touched', async () => {
  const factory = new IDBFactory();
  await writeNewer(factory);
  expect(await openStore(() => {}, storeIn(factory), factory)).toMatchObject({ state: 'tooNew' });
  expect(await exportRaw(factory)).toEqual({
    format: 'rep-assistant-raw',
    databaseVersion: 990,
    settings: [{ key: 'rep', value: 1 }],
  });
});

test('a store that cannot be opened is said to be unreadable, with what the browser says, and is not deleted', async () => {
  const factory = new IDBFactory();
  let deleted = 0;
  factory.open = () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
  factory.deleteDatabase = () => {
    deleted += 1;
    throw new Error('deleted');
  };
  expect(await openStore(() => {}, storeIn(factory), factory)).toMatchObject({
    state: 'unreadable',
    detail: expect.stringContaining('Internal error opening backing store'),
  });
  expect(deleted).toBe(0);
});

test('an epoch begins once in the life of a database', async () => {
  const factory = new IDBFactory();
  const opened = await openStore(() => {}, storeIn(factory), factory);
  if (opened.state !== 'ready') throw new Error(opened.detail);
  expect(await beginEpoch(opened.store, 5, () => 'one')).toBe(true);
  expect(await beginEpoch(opened.store, 6, () => 'two')).toBe(false);
  expect(await getSetting(opened.store, 'epoch')).toEqual({ id: 'one', begunAt: 5 });
});

test('a store that another context wants to upgrade lets go of it, and says that it is lost', async () => {
  const factory = new IDBFactory();
  let lost = 0;
  const opened = await openStore(() => lost++, storeIn(factory), factory);
  if (opened.state !== 'ready') throw new Error(opened.detail);
  await putSetting(opened.store, 'pausedUntil', 5);
  await writeNewer(factory).catch(() => {}); // Its own upgrade fails, as the table is there; it was not blocked.
  expect([opened.store.isOpen(), lost]).toEqual([false, 1]);
});
