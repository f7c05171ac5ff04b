import { parseBatch, type WireBatch } from '../../../../lib/domain/signal/parse-batch';
import { closeDay } from '../../../../lib/services/close-day';
import { commitQueue } from '../../../../lib/services/commit-queue';
import { compactJournal } from '../../../../lib/services/compact-journal';
import { giveConsent } from '../../../../lib/services/consent';
import { ingestSignals } from '../../../../lib/services/ingest-signals';
import { oneAtATime } from '../../../../lib/services/one-at-a-time';
import type { World } from '../../../../lib/services/world';
import { Journal } from '../../../../lib/store/journal/journal';
import { beginEpoch, openStore } from '../../../../lib/store/open-store';
import { LATER } from './make-batches';

/** As many pages as send at the same time; each waits for its acknowledgement before it sends the next batch. */
const TABS = 16;

/** The world that the background opens, in a page of the bench. */
export async function openOurs(withJournal: boolean): Promise<World> {
  const opened = await openStore();
  if (opened.state !== 'ready') throw new Error(`The store did not open: ${opened.detail}`);
  const journal = withJournal ? new Journal(await navigator.storage.getDirectory()) : null;
  const world: World = {
    store: opened.store,
    journal,
    shipped: async () => [],
    now: Date.now,
    newId: () => crypto.randomUUID(),
    alone: oneAtATime(),
  };
  // Agreed long ago: what was noted before the rep agreed is not taken.
  const longAgo = { ...world, now: () => 0 };
  if (await beginEpoch(world.store, world.now(), world.newId)) await giveConsent(longAgo, 'Darcel Schlecht');
  return world;
}

/** The background's own path: check the layout, wait in the queue, commit, acknowledge. */
export async function ingest(world: World, batches: readonly WireBatch[]): Promise<void> {
  const commit = commitQueue((group) => ingestSignals(world, group));
  const waiting = batches.values();
  const tab = async () => {
    for (const wire of waiting) {
      const batch = parseBatch(wire);
      if (batch === null) throw new Error('The bench made a batch that the extension refuses.');
      if ((await commit(batch)) !== 'stored') throw new Error('A batch was dropped.');
    }
  };
  await Promise.all(Array.from({ length: TABS }, tab));
}

/** Seals all days, deflates the old ones. */
export async function seal(world: World): Promise<void> {
  await closeDay(world, LATER);
  await compactJournal(world);
}

/** Signals in the database, counted where they lie: rows, segments, and by the roll-ups. */
export async function countOurs({ store }: World): Promise<{ rows: number; segments: number; rollUps: number }> {
  const count = { rows: 0, segments: 0, rollUps: 0 };
  await store.batches.each(({ codes }) => (count.rows += codes.length));
  await store.segments.each(({ signals }) => (count.segments += signals));
  await store.rollUps.each(({ signals }) => (count.rollUps += signals));
  return count;
}
