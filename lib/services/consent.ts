import { beginRest, endRest, type Rest } from '../domain/adoption/rest';
import type { Store } from '../store/schema';
import { getSetting, putSetting } from '../store/settings';
import { changeState } from './change-state';
import type { World } from './world';

/**
 * The rep agrees that signals are noted on this machine. The rep's id is made once and kept; the name, as the CRM writes
 * it, may be left empty until it is known.
 */
export async function giveConsent(world: World, repName: string): Promise<void> {
  const { store, now, newId } = world;
  const at = now();
  await changeState(world, async () => {
    const rep = await getSetting(store, 'rep');
    await putSetting(store, 'rep', { id: rep?.id ?? newId(), name: repName || (rep?.name ?? '') });
    // The time of the change, not of the last click: what was noted before it is not taken.
    if ((await getSetting(store, 'consent'))?.state !== 'on') await putSetting(store, 'consent', { state: 'on', at });
    await putSetting(store, 'pausedUntil', null);
    await putSetting(store, 'rests', endRest(await restsOf(store), at));
  });
}

/** Nothing is noted from here on; what is stored stays until the rep erases it. */
export async function withdrawConsent(world: World): Promise<void> {
  const { store } = world;
  const at = world.now();
  await changeState(world, async () => {
    await putSetting(store, 'consent', { state: 'off', at });
    await putSetting(store, 'rests', beginRest(await restsOf(store), at, null));
  });
}

/** Rests from noting until `until` (epoch ms), or goes on when null. */
export async function pauseCapture(world: World, until: number | null): Promise<void> {
  const { store } = world;
  const at = world.now();
  await changeState(world, async () => {
    const rests = await restsOf(store);
    // Without consent it rests anyway, and goes on only when the rep agrees.
    if ((await getSetting(store, 'consent'))?.state === 'on') {
      await putSetting(store, 'rests', until === null ? endRest(rests, at) : beginRest(rests, at, until));
    }
    await putSetting(store, 'pausedUntil', until);
  });
}

async function restsOf(store: Store): Promise<Rest[]> {
  return (await getSetting(store, 'rests')) ?? [];
}
