import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { exportAll } from '../../lib/queries/export-all';
import { exportRaw } from '../../lib/queries/export-raw';
import { myData } from '../../lib/queries/my-data';
import { changeSettings } from '../../lib/services/change-settings';
import { closeDay } from '../../lib/services/close-day';
import { connectApi } from '../../lib/services/connect-api';
import { ingestSignals } from '../../lib/services/ingest-signals';
import { getSetting } from '../../lib/store/settings';
import { makeBatch } from '../support/make-batch';
import { makeConsentingWorld } from '../support/make-world';

async function filled() {
  const world = await makeConsentingWorld();
  await ingestSignals(world, [makeBatch()]);
  await closeDay(world, '2026-08-21');
  await ingestSignals(world, [makeBatch({ baseAt: Date.parse('2026-08-21T09:00:00') })]);
  return world;
}

test('a copy of everything lists every signal by name and time, sealed days too', async () => {
  const { store } = await filled();
  const copy = await exportAll(store, 0);
  expect(copy.signals.map(({ signal, subject }) => [signal, subject])).toEqual([
    ['page.opened', 'record'],
    ['record.saved', 'save'],
    ['page.opened', 'record'],
    ['page.opened', 'record'],
    ['record.saved', 'save'],
    ['page.opened', 'record'],
  ]);
  expect(new Date(copy.signals[1]!.at).getTime() - new Date(copy.signals[0]!.at).getTime()).toBe(40);
  expect(JSON.parse(JSON.stringify(copy))).toMatchObject({
    format: 'rep-assistant-export',
    rollUps: [{ signals: 3 }, { signals: 3 }],
  });
});

test('an odd time in a stored signal does not keep the rest from being copied', async () => {
  const { store } = await filled();
  const [batch] = await store.batches.toArray();
  await store.batches.put({ ...batch!, id: 'odd', baseAt: 9e15 });
  const { signals } = await exportAll(store, 0);
  expect(signals).toHaveLength(9);
  expect(signals.at(-1)?.at).toMatch(/^9000\d+$/);
});

test('no token is in a copy, nor in the journal', async () => {
  const world = await filled();
  await connectApi(world, 'hubspot', { token: 'pat-eu1-0123' });
  await changeSettings(world, { locale: 'ro' });
  expect(await getSetting(world.store, 'tokens')).toEqual({ hubspot: { token: 'pat-eu1-0123' } });
  expect(JSON.stringify(await exportAll(world.store, 0))).not.toContain('pat-eu1');
  expect(JSON.stringify(await world.journal.readState())).not.toContain('pat-eu1');
  await connectApi(world, 'hubspot', null);
  expect(await getSetting(world.store, 'tokens')).toEqual({});
});

test('a copy where there is no database says so, and makes none', async () => {
  const factory = new IDBFactory();
  expect(await exportRaw(factory)).toEqual({ format: 'rep-assistant-raw', databaseVersion: 0 });
  expect(await factory.databases()).toEqual([]);
});

test('my data shows each day with its signals, newest first, most frequent first', async () => {
  const { store } = await filled();
  const mine = await myData(store, 'en', async () => 4_096);
  expect(mine.bytes).toBe(4_096);
  expect(mine.days.map(({ day, signals }) => [day, signals])).toEqual([
    ['2026-08-21', 3],
    ['2026-08-20', 3],
  ]);
  expect(mine.days[0]?.bySignal).toEqual([
    { name: 'page.opened', count: 2 },
    { name: 'record.saved', count: 1 },
  ]);
});
