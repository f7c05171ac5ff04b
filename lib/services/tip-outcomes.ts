import type { RecordKind } from '../domain/record/crm-record';
import { dayAt } from '../domain/time/day';
import type { TipOutcome } from '../domain/tip/pick-tip';
import { getSetting } from '../store/settings';
import { changeState } from './change-state';
import { noteSignal } from './note-signal';
import type { World } from './world';

/**
 * Notes what became of a tip, and the signal of it. That it was shown is noted once a day, and only with consent; that
 * it was dismissed is the rep's own word, so it is final and in the journal before this is over.
 */
export async function noteTip(
  world: World,
  tip: string,
  what: TipOutcome['what'],
  kind: RecordKind | null = null,
): Promise<void> {
  const { store } = world;
  const at = world.now();
  const row: TipOutcome = { tip, what, day: dayAt(at), at };
  if (what === 'shown' && !(await isFirstShow(world, row))) return;
  if (what !== 'shown') await changeState(world, () => store.tips.put(row));
  await noteSignal(world, `tip.${what}`, tip, kind);
}

function isFirstShow({ store }: World, row: TipOutcome): Promise<boolean> {
  return store.transaction('rw', store.tips, store.settings, async () => {
    const isNoted = (await getSetting(store, 'consent'))?.state === 'on';
    if (!isNoted || (await store.tips.get([row.tip, row.what, row.day]))) return false;
    await store.tips.put(row);
    return true;
  });
}
