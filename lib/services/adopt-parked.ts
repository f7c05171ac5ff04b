import { localEntries, removeLocal } from '../browser/local';
import { PARKED } from '../domain/signal/parked';
import type { SignalBatch } from '../domain/signal/signal-batch';
import type { Ingested } from './ingest-signals';

/**
 * Stores the batches that pages left behind as they went away, and then removes them from there. One that could not
 * be stored stays for the next time; one that also came by message is known by its id.
 */
export async function adoptParked(
  read: (body: unknown) => SignalBatch | null,
  commit: (batch: SignalBatch) => Promise<Ingested>,
): Promise<void> {
  for (const [key, value] of await localEntries(PARKED)) {
    const batch = read(value);
    if (batch) await commit(batch);
    await removeLocal([key]);
  }
}
