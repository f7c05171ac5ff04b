import { getSetting, JOURNALED, putSetting } from '../store/settings';
import type { World } from './world';

/**
 * Changes settings, tips or forecasts in one transaction, and writes them to the journal before it is over, so that
 * what the rep was told is done outlives the database.
 */
export function changeState<T>(world: World, change: () => Promise<T>): Promise<T> {
  const { store, alone } = world;
  return alone(async () => {
    const result = await store.transaction('rw', store.settings, store.tips, store.forecasts, async () => {
      const result = await change();
      await putSetting(store, 'revision', ((await getSetting(store, 'revision')) ?? 0) + 1);
      return result;
    });
    await journalState(world);
    return result;
  });
}

/** Writes the journal's copy of the state as it is now. To be called while nothing else changes it. */
export async function journalState({ store, journal }: World): Promise<void> {
  if (!journal) return;
  const state = await store.transaction('r', store.settings, store.tips, store.forecasts, async () => ({
    revision: (await getSetting(store, 'revision')) ?? 0,
    settings: (await store.settings.bulkGet([...JOURNALED])).filter((row) => row !== undefined),
    tips: await store.tips.toArray(),
    forecasts: await store.forecasts.toArray(),
  }));
  await journal.writeState(state);
}
