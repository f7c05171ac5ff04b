import { expect, test } from 'vitest';
import { closeDay } from '../../lib/services/close-day';
import { ingestSignals } from '../../lib/services/ingest-signals';
import { purge } from '../../lib/services/purge';
import { rebuildRollUps } from '../../lib/services/rebuild-roll-ups';
import { getSetting } from '../../lib/store/settings';
import { makeBatch } from '../support/make-batch';
import { makeConsentingWorld } from '../support/make-world';

test('the running day is not sealed; the days before are, and closing again changes nothing', async () => {
  const world = await makeConsentingWorld();
  await ingestSignals(world, [makeBatch(), makeBatch({ baseAt: Date.parse('2026-08-21T09:00:00') })]);
  await closeDay(world, '2026-08-21');
  await closeDay(world, '2026-08-21');
  expect((await world.store.segments.toArray()).map(({ id, signals }) => [id, signals])).toEqual([['2026-08-20.1', 3]]);
  expect((await world.store.batches.toArray()).map(({ day }) => day)).toEqual(['2026-08-21']);
  expect((await world.journal.batchFiles()).map((name) => name.slice(0, 10))).toEqual(['2026-08-21']);
});

test('a worker that dies before the transaction of sealing leaves the day to be sealed again, once', async () => {
  const world = await makeConsentingWorld();
  await ingestSignals(world, [makeBatch()]);
  const real = world.store.segments.put.bind(world.store.segments);
  world.store.segments.put = () => {
    throw new Error('killed');
  };
  await expect(closeDay(world, '2026-08-21')).rejects.toThrow('killed');
  world.store.segments.put = real;
  expect(await world.store.batches.count()).toBe(1);
  await closeDay(world, '2026-08-21');
  expect(await world.store.batches.count()).toBe(0);
  const rep = (await getSetting(world.store, 'rep'))!.id;
  await rebuildRollUps(world.store, rep, ['2026-08-20']);
  expect((await world.store.rollUps.toArray()).map(({ signals }) => signals)).toEqual([3]);
});

test('an old segment is deflated and still counts the same', async () => {
  const world = await makeConsentingWorld();
  for (let i = 0; i < 30; i++)
    await ingestSignals(world, [makeBatch({ baseAt: Date.parse('2026-08-20T10:00:00') + i * 5_000 })]);
  await closeDay(world, '2026-08-21');
  const before = await world.store.rollUps.toArray();
  const [whole] = await world.store.segments.toArray();
  await closeDay(world, '2026-08-30');
  const [deflated] = await world.store.segments.toArray();
  expect(deflated?.deflated).toBe(1);
  expect(deflated!.bytes.length).toBeLessThan(whole!.bytes.length);
  const rep = (await getSetting(world.store, 'rep'))!.id;
  await rebuildRollUps(world.store, rep, ['2026-08-20']);
  expect(await world.store.rollUps.toArray()).toEqual(before);
});

test('retention takes old segments and records, and leaves roll-ups and what is younger', async () => {
  const world = await makeConsentingWorld();
  await ingestSignals(world, [makeBatch(), makeBatch({ baseAt: Date.parse('2026-09-10T09:00:00') })]);
  await closeDay(world, '2026-09-20');
  await purge(world, '2026-09-20');
  expect((await world.store.segments.toArray()).map(({ day }) => day)).toEqual(['2026-09-10']);
  expect(await world.journal.segmentIds()).toEqual(['2026-09-10.1']);
  expect(await world.store.rollUps.count()).toBe(2);
});
