import type { WireBatch } from '../domain/signal/parse-batch';
import type { World } from './world';

/**
 * Joins the journal's many small files of batches into one a day: the joined file is written first and the parts are
 * removed after, so that a worker that dies in between leaves some batches twice, which is harmless.
 */
export function compactJournal({ journal, newId, alone }: World): Promise<void> {
  return alone(async () => {
    if (!journal) return;
    const byDay = Map.groupBy(await journal.batchFiles(), (name) => name.slice(0, 10));
    for (const [day, names] of byDay) {
      if (names.length < 2) continue;
      const batches = new Map<string, WireBatch>();
      for (const name of names) {
        for (const batch of (await journal.readBatches(name)) ?? []) batches.set(batch.id, batch);
      }
      if (batches.size > 0) await journal.appendBatches(day, newId(), [...batches.values()]);
      await journal.removeBatches(names);
    }
  });
}
