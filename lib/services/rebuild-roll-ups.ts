import { type RollUp, raise } from '../domain/adoption/roll-up';
import type { Day } from '../domain/time/day';
import type { Store } from '../store/schema';
import { countSegment } from '../store/segments/count-segment';
import { decodeSegment } from '../store/segments/decode-segment';
import { inflateSegment } from '../store/segments/deflate-segment';

/** Counts the roll-ups of some days again, from the sealed segments and the packed rows. Days without any lose theirs. */
export async function rebuildRollUps(store: Store, rep: string, days: Day[]): Promise<void> {
  for (const day of days) {
    const rollUps = new Map<string, RollUp>();
    for (const row of await store.segments.where('day').equals(day).toArray()) {
      for (const rollUp of countSegment(decodeSegment((await inflateSegment(row)).bytes))) {
        rollUps.set(rollUp.tool, join(rollUps.get(rollUp.tool), rollUp));
      }
    }
    await store.transaction('rw', store.batches, store.rollUps, async () => {
      for (const batch of await store.batches.where('day').equals(day).toArray()) {
        rollUps.set(batch.tool, raise(rollUps.get(batch.tool), rep, batch));
      }
      await store.rollUps.where('day').equals(day).delete();
      await store.rollUps.bulkPut([...rollUps.values()]);
    });
  }
}

function join(a: RollUp | undefined, b: RollUp): RollUp {
  if (!a) return b;
  const counts = { ...a.counts };
  for (const [key, n] of Object.entries(b.counts)) counts[key] = (counts[key] ?? 0) + n;
  return {
    ...a,
    signals: a.signals + b.signals,
    counts,
    firstAt: Math.min(a.firstAt, b.firstAt),
    lastAt: Math.max(a.lastAt, b.lastAt),
  };
}
