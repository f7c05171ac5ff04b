import { leaveSite } from '../browser/hosts';
import { localEntries, removeLocal } from '../browser/local';
import { PARKED } from '../domain/signal/parked';
import type { Day } from '../domain/time/day';
import { beginEpoch } from '../store/open-store';
import { FIRST_LOOK, getSetting, putSetting } from '../store/settings';
import { changeState, journalState } from './change-state';
import { publishSites } from './publish-sites';
import { publishTeaching } from './teach/draft-in-store';
import type { World } from './world';

/**
 * Erases the signals of one day: packed rows, segments and roll-ups, and the journal's copies of them. The time is kept,
 * so that a page which still has some of them cannot bring them back.
 */
export async function eraseDay(world: World, day: Day): Promise<void> {
  const { store, journal, alone, now } = world;
  await changeState(world, async () => {
    await putSetting(store, 'erased', { ...(await getSetting(store, 'erased')), [day]: now() });
  });
  await alone(async () => {
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
  });
}

/**
 * Erases everything on this machine, the journal included. Consent is gone with it, and so are the sites with their
 * permissions; the look stays.
 */
export async function eraseAll(world: World): Promise<void> {
  const { store, journal, alone, now, newId } = world;
  const sites = (await getSetting(store, 'sites')) ?? [];
  await alone(async () => {
    await journal?.eraseAll();
    await removeLocal((await localEntries(PARKED)).map(([key]) => key));
    await store.transaction('rw', store.tables, async () => {
      const look = (await getSetting(store, 'look')) ?? FIRST_LOOK;
      const revision = (await getSetting(store, 'revision')) ?? 0;
      for (const table of store.tables) await table.clear();
      await putSetting(store, 'look', look);
      // Goes on, so that no older copy of the state can be taken for a newer one.
      await putSetting(store, 'revision', revision + 1);
    });
    await beginEpoch(store, now(), newId);
    await journalState(world);
  });
  await publishSites(world);
  await publishTeaching(world);
  for (const { origin } of sites) await leaveSite(origin);
}
