import type { RecordKind } from '../domain/record/crm-record';
import { dayAt } from '../domain/time/day';
import type { TipOutcome } from '../domain/tip/pick-tip';
import { changeState } from './change-state';
import { noteSignal } from './note-signal';
import type { World } from './world';

/** Notes what became of a tip, and the signal of it. A dismissal is final, so it is in the journal before this is over. */
export async function noteTip(
  world: World,
  tip: string,
  what: TipOutcome['what'],
  kind: RecordKind | null = null,
): Promise<void> {
  const at = world.now();
  const row: TipOutcome = { tip, what, day: dayAt(at), at };
  if (what === 'shown') await world.store.tips.put(row);
  else await changeState(world, () => world.store.tips.put(row));
  await noteSignal(world, `tip.${what}`, tip, kind);
}
