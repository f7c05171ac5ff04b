import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '../../lib/domain/adoption/roll-up';
import { addDays } from '../../lib/domain/time/day';
import { closeDay } from '../../lib/services/close-day';
import { commitQueue } from '../../lib/services/commit-queue';
import { compactJournal } from '../../lib/services/compact-journal';
import { giveConsent, pauseCapture, withdrawConsent } from '../../lib/services/consent';
import { eraseDay } from '../../lib/services/erase';
import { ingestSignals } from '../../lib/services/ingest-signals';
import { rebuildRollUps } from '../../lib/services/rebuild-roll-ups';
import { getSetting } from '../../lib/store/settings';
import { anyBatch, makeBatch } from '../support/make-batch';
import { makeConsentingWorld, makeWorld } from '../support/make-world';

test('nothing is kept before the rep has agreed, nor in the journal', async () => {
  const world = await makeWorld();
  expect(await ingestSignals(world, [makeBatch()])).toBe('dropped');
  expect(await world.store.batches.count()).toBe(0);
  expect(await world.store.rollUps.count()).toBe(0);
  expect(await world.journal.batchFiles()).toEqual([]);
});

test('nothing is kept after the rep took consent back', async () => {
  const world = await makeConsentingWorld();
  await withdrawConsent(world);
  expect(await ingestSignals(world, [makeBatch()])).toBe('dropped');
  expect(await world.store.batches.count()).toBe(0);
});

test('a batch delivered twice is counted once', async () => {
  const world = await makeConsentingWorld();
  const batch = makeBatch();
  await ingestSignals(world, [batch]);
  await ingestSignals(world, [batch, batch]);
  expect(await world.store.batches.count()).toBe(1);
  expect((await world.store.rollUps.toArray()).map(({ signals }) => signals)).toEqual([3]);
});

test('a batch that comes again after its day was sealed is counted once', async () => {
  const world = await makeConsentingWorld();
  const batch = makeBatch();
  await ingestSignals(world, [batch]);
  await closeDay(world, addDays(batch.day, 1));
  await ingestSignals(world, [batch]);
  expect(await world.store.batches.count()).toBe(0);
  expect((await world.store.rollUps.toArray()).map(({ signals }) => signals)).toEqual([3]);
});

test('a batch that is late for its sealed day makes a second part and is counted', async () => {
  const world = await makeConsentingWorld();
  const [early, late] = [makeBatch(), makeBatch()];
  await ingestSignals(world, [early]);
  await closeDay(world, addDays(early.day, 1));
  await ingestSignals(world, [late]);
  await closeDay(world, addDays(early.day, 1));
  expect(await world.store.segments.orderBy('id').primaryKeys()).toEqual([`${early.day}.1`, `${early.day}.2`]);
  expect((await world.store.rollUps.toArray()).map(({ signals }) => signals)).toEqual([6]);
});

test('when the journal cannot be written the batch is not acknowledged, and sending it again completes it', async () => {
  const world = await makeConsentingWorld();
  const batch = makeBatch();
  world.files.disk.failWrites = 1;
  await expect(ingestSignals(world, [batch])).rejects.toThrow('The disk is full');
  expect(await ingestSignals(world, [batch])).toBe('stored');
  expect(await world.store.batches.count()).toBe(1);
  const files = await Promise.all((await world.journal.batchFiles()).map((name) => world.journal.readBatches(name)));
  expect(files.flatMap((batches) => batches ?? []).map(({ id }) => id)).toEqual([batch.id]);
});

test('counting step by step equals counting all again, whatever comes twice, late or in another order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyBatch, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(7), { maxLength: 12 }),
      fc.boolean(),
      async (batches, again, sealBetween) => {
        const world = await makeConsentingWorld();
        for (const batch of batches) await ingestSignals(world, [batch]);
        if (sealBetween) await closeDay(world, '2026-08-20');
        for (const i of again) await ingestSignals(world, [batches[i % batches.length]!]);
        await closeDay(world, '2026-08-21');

        const rep = (await getSetting(world.store, 'rep'))!.id;
        const stored = await world.store.rollUps.toArray();
        expect(byKey(stored)).toEqual(byKey(rollUp(rep, batches)));
        await rebuildRollUps(world.store, rep, [...new Set(batches.map(({ day }) => day))]);
        expect(byKey(await world.store.rollUps.toArray())).toEqual(byKey(stored));
      },
    ),
    { numRuns: 40 },
  );
});

test('what was noted during a pause is not kept, however late it comes', async () => {
  const world = await makeConsentingWorld({ at: Date.parse('2026-08-20T10:00:00') });
  await pauseCapture(world, world.clock.now + 60 * 60_000);
  const during = makeBatch({ baseAt: world.clock.now + 60_000 });
  expect(await ingestSignals(world, [during])).toBe('stored');
  world.clock.now += 10 * 60_000;
  await pauseCapture(world, null);
  await ingestSignals(world, [during, makeBatch({ baseAt: world.clock.now + 1 })]);
  expect((await world.store.rollUps.toArray()).map(({ signals }) => signals)).toEqual([3]);
});

test('what was noted before the rep agreed is not kept', async () => {
  const world = await makeConsentingWorld();
  await withdrawConsent(world);
  await giveConsent(world, 'Darcel Schlecht');
  await ingestSignals(world, [makeBatch({ baseAt: world.clock.now - 1 })]);
  expect(await world.store.batches.count()).toBe(0);
});

test('signals of a day that was erased do not come back from a page that still has them', async () => {
  const world = await makeConsentingWorld();
  const batch = makeBatch();
  await ingestSignals(world, [batch]);
  world.clock.now = batch.baseAt + 60_000;
  await Promise.all([eraseDay(world, batch.day), ingestSignals(world, [batch]), compactJournal(world)]);
  await ingestSignals(world, [batch]);
  expect(await world.store.rollUps.count()).toBe(0);
  expect((await makeWorld({ files: world.files }).then(({ store }) => store.rollUps.toArray())).length).toBe(0);
  await ingestSignals(world, [makeBatch({ baseAt: world.clock.now + 1 })]);
  expect((await world.store.rollUps.toArray()).map(({ signals }) => signals)).toEqual([3]);
});

test('batches that wait while another is stored share one commit, and each gets its own answer', async () => {
  const groups: number[] = [];
  const commit = commitQueue(async (batches) => {
    groups.push(batches.length);
    await Promise.resolve();
    if (groups.length === 2) throw new Error('lost');
    return 'stored';
  });
  const answers = await Promise.allSettled([1, 2, 3].map(() => commit(makeBatch())));
  expect(groups).toEqual([1, 2]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(await commit(makeBatch())).toBe('stored');
});

function byKey<T extends { day: string; tool: string }>(rows: T[]): T[] {
  return rows.sort((a, b) => `${a.day}${a.tool}`.localeCompare(`${b.day}${b.tool}`));
}
