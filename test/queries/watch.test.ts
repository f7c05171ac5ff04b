import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { type Watched, watch } from '../../lib/queries/watch';
import { DB_NAME, Store } from '../../lib/store/schema';
import { getSetting, putSetting } from '../../lib/store/settings';

afterEach(() => Dexie.delete(DB_NAME));

const pausedUntil = async (store: Store) => (await getSetting(store, 'pausedUntil')) ?? 0;

/** Watches one setting; what was told, and what waits to be done later. */
async function watching() {
  const told: Watched<number>[] = [];
  const waiting: (() => void)[] = [];
  await watch(
    pausedUntil,
    (answer) => told.push(answer),
    (act) => waiting.push(act),
  );
  await vi.waitFor(() => expect(told).toEqual([{ state: 'ready', value: 0 }]));
  return { told, waiting };
}

test('a store that was thrown away is opened anew, and the screen hears of what changes in it', async () => {
  const { told, waiting } = await watching();
  await Dexie.delete(DB_NAME);
  expect(waiting).toHaveLength(1);
  const store = new Store();
  await putSetting(store, 'pausedUntil', 5);
  waiting[0]?.();
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: 'ready', value: 5 }));
  await putSetting(store, 'pausedUntil', 6);
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: 'ready', value: 6 }));
  store.close();
});

test('a store that a newer version took over is said to be too new, and not tried again', async () => {
  const { told, waiting } = await watching();
  const request = indexedDB.open(DB_NAME, 990);
  await new Promise((done) => {
    request.onsuccess = done;
  });
  request.result.close();
  waiting[0]?.();
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ state: 'tooNew' }));
  expect(waiting).toHaveLength(1);
});
