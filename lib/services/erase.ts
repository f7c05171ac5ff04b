import type { Day } from '../domain/time/day';
import { beginEpoch } from '../store/open-store';
import { FIRST_LOOK, getSetting, putSetting } from '../store/settings';
import { journalState } from './change-state';
import type { World } from './world';

/** Erases the signals of one day: packed rows, segments and roll-ups, and the journal's copies of them. */
export async function eraseDay({ store, journal }: World, day: Day): Promise<void> {
  // The journal first: erased is erased, even if the database is rebuilt from the journal later.
  if (journal) {
    await journal.removeBatches((await journal.batchFiles()).filter((name) => name.startsWith(day)));
    await journal.removeSegments((await journal.segmentIds()).filter((id) => id.startsWith(day)));
    await journal.removeRollUps([day]);
  }
  await store.transaction('rw', store.batches, store.segments, store.rollUps, async () => {
    for (const table of [store.batches, store.segments, store.rollUps] as const) {
      await table.where('day').equals(day).delete();
    }
  });
}

/** Erases everything on this machine, the journal included. Consent is gone with it; the look stays. */
export async function eraseAll(world: World): Promise<void> {
  const { store, journal, now, newId } = world;
  await journal?.eraseAll();
  await store.transaction('rw', store.tables, async () => {
    const look = (await getSetting(store, 'look')) ?? FIRST_LOOK;
    for (const table of store.tables) await table.clear();
    await putSetting(store, 'look', look);
  });
  await beginEpoch(store, now(), newId);
  await journalState(world);
}
