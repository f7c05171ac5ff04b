import { declares } from '../adapters/declares';
import { onLocalWritten } from '../browser/local';
import { PARKED } from '../domain/signal/parked';
import { parseBatch } from '../domain/signal/parse-batch';
import type { SignalBatch } from '../domain/signal/signal-batch';
import { adapterById } from './adapter-by-id';
import { adoptParked } from './adopt-parked';
import { commitQueue } from './commit-queue';
import { ingestSignals } from './ingest-signals';
import { type Opened, worldOf } from './with-world';

/** What a page is told about a batch: stored, or that it never will be and may be forgotten. */
export type Receipt = { stored: boolean; drop: boolean; id: unknown };

/** Takes in what pages noted: by message, and what they left behind when they went away. */
export function signalIntake(opened: Opened): (body: unknown) => Promise<Receipt> {
  const commit = commitQueue(async (batches) => ingestSignals(await worldOf(opened), batches));
  const adopt = () => void adoptParked(readBatch, commit).catch(() => {}); // The rest is tried again at the next start.
  onLocalWritten(PARKED, adopt);
  adopt();
  return async (body) => {
    const batch = await readBatch(body);
    if (!batch) return { stored: false, drop: true, id: (body as { id?: unknown })?.id };
    const outcome = await commit(batch);
    return { stored: outcome === 'stored', drop: outcome === 'dropped', id: batch.id };
  };
}

async function readBatch(body: unknown): Promise<SignalBatch | null> {
  const batch = parseBatch(body);
  const adapter = batch && (await adapterById(batch.tool));
  return adapter && declares(adapter, batch) ? batch : null;
}
