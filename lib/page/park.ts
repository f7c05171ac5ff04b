import { setLocal } from '../browser/local';
import { PARKED } from '../domain/signal/parked';
import type { WireBatch } from '../domain/signal/parse-batch';

/** Leaves batches where the background finds them, as the page goes away. Over when they lie there. */
export function park(batches: readonly WireBatch[]): Promise<void> {
  return setLocal(Object.fromEntries(batches.map((batch) => [PARKED + batch.id, batch])));
}
