import { getSetting, putSetting } from '../store/settings';
import { changeState } from './change-state';
import type { World } from './world';

/**
 * The rep agrees that signals are noted on this machine. The rep's id is made once and kept; the name, as the CRM writes
 * it, may be left empty until it is known.
 */
export async function giveConsent(world: World, repName: string): Promise<void> {
  const { store, now, newId } = world;
  await changeState(world, async () => {
    const rep = await getSetting(store, 'rep');
    await putSetting(store, 'rep', { id: rep?.id ?? newId(), name: repName || (rep?.name ?? '') });
    // The time of the change, not of the last click: what was noted before it is not taken.
    if ((await getSetting(store, 'consent'))?.state !== 'on')
      await putSetting(store, 'consent', { state: 'on', at: now() });
    await putSetting(store, 'pausedUntil', null);
  });
}

/** Nothing is noted from here on; what is stored stays until the rep erases it. */
export async function withdrawConsent(world: World): Promise<void> {
  await changeState(world, () => putSetting(world.store, 'consent', { state: 'off', at: world.now() }));
}

/** Rests from noting until `until` (epoch ms), or goes on when null. */
export async function pauseCapture(world: World, until: number | null): Promise<void> {
  const { store, now } = world;
  await changeState(world, async () => {
    const pausedUntil = await getSetting(store, 'pausedUntil');
    const last = await getSetting(store, 'lastPause');
    const isPaused = pausedUntil != null && pausedUntil > now();
    const from = isPaused && last ? last.from : now();
    if (until !== null || isPaused) await putSetting(store, 'lastPause', { from, until: until ?? now() });
    await putSetting(store, 'pausedUntil', until);
  });
}
