import type { SignalBatch } from '../domain/signal/signal-batch';
import type { Ingested } from './ingest-signals';

/**
 * Lets batches that arrive while a commit is running share the next one: many tabs then cost one transaction and one
 * journal file. Only a batch's own answer depends on what waits here: if the worker dies, no answer was given and the
 * page sends it again.
 */
export function commitQueue(ingest: (batches: SignalBatch[]) => Promise<Ingested>) {
  let waiting: { batch: SignalBatch; settle: PromiseWithResolvers<Ingested> }[] = [];
  let running = false;

  async function run(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        const outcome = await ingest(group.map(({ batch }) => batch));
        for (const { settle } of group) settle.resolve(outcome);
      } catch (error) {
        for (const { settle } of group) settle.reject(error);
      }
    }
    running = false;
  }

  return (batch: SignalBatch): Promise<Ingested> => {
    const settle = Promise.withResolvers<Ingested>();
    waiting.push({ batch, settle });
    if (!running) void run();
    return settle.promise;
  };
}
