import { localEntries, removeLocal } from '../browser/local';
import { PARKED } from '../domain/signal/parked';
import type { SignalBatch } from '../domain/signal/signal-batch';
import type { Ingested } from './ingest-signals';

/**
 * Stores the batches that pages left behind as they went away, together, and then removes them from there. What could
 * not be stored stays for the next time; a batch that also came by message is known by its id.
 */
export async function adoptParked(
  read: (body: unknown) => Promise<SignalBatch | null> | SignalBatch | null,
  commit: (batch: SignalBatch) => Promise<Ingested>,
): Promise<void> {
  const left = await localEntries(PARKED);
  const batches = (await Promise.all(left.map(([, value]) => read(value)))).filter((batch) => batch !== null);
  await Promise.all(batches.map(commit));
  await removeLocal(left.map(([key]) => key));
}
