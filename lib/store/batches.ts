import type { SignalBatch } from '../domain/signal/signal-batch';
import type { Day } from '../domain/time/day';
import type { Store } from './schema';
import { shortId, splitIds } from './segments/batch-ids';

/** The ids, among those of `batches`, that are stored already, as rows or inside a sealed day. Call it in a transaction. */
export async function knownIds(
  store: Store,
  batches: SignalBatch[],
  sealedThrough: Day | undefined,
): Promise<Set<string>> {
  const known = new Set<string>();
  const rows = await store.batches.bulkGet(batches.map(({ id }) => id));
  for (const row of rows) if (row) known.add(row.id);
  const late = batches.filter(({ id, day }) => !known.has(id) && sealedThrough !== undefined && day <= sealedThrough);
  if (late.length === 0) return known;
  const segments = await store.segments
    .where('day')
    .anyOf([...new Set(late.map(({ day }) => day))])
    .toArray();
  const sealed = new Set<string>();
  for (const segment of segments) for (const id of splitIds(segment.batchIds)) sealed.add(id);
  for (const { id } of late) if (sealed.has(shortId(id))) known.add(id);
  return known;
}
