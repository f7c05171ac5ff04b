import type { SignalBatch } from '../../domain/signal/signal-batch';
import type { Day } from '../../domain/time/day';
import { joinIds, shortId } from './batch-ids';
import type { SegmentColumns, SegmentEntry } from './segment';

/** The batches of one rep and day as columns in time order, and their ids. A batch that is given twice counts once. */
export function sealBatches(
  rep: string,
  day: Day,
  batches: SignalBatch[],
): { columns: SegmentColumns; batchIds: Uint8Array } {
  const unique = [...new Map(batches.map((batch) => [shortId(batch.id), batch])).values()];
  const total = unique.reduce((sum, batch) => sum + batch.codes.length, 0);
  const baseAt = unique.reduce((least, batch) => Math.min(least, batch.baseAt), Number.POSITIVE_INFINITY);
  const dictionary: SegmentEntry[] = [];
  const numbers = new Map<string, number>();
  const at = new Float64Array(total);
  const code = new Uint16Array(total);
  let row = 0;
  for (const batch of unique) {
    const renumbered = batch.descriptors.map((descriptor) => {
      const entry: SegmentEntry = [batch.tool, ...descriptor];
      const name = entry.join('\n');
      let no = numbers.get(name);
      if (no === undefined) {
        no = dictionary.push(entry) - 1;
        numbers.set(name, no);
      }
      return no;
    });
    for (let i = 0; i < batch.codes.length; i++, row++) {
      at[row] = batch.baseAt - baseAt + (batch.deltas[i] as number);
      code[row] = renumbered[batch.codes[i] as number] as number;
    }
  }
  const order = Uint32Array.from({ length: total }, (_, i) => i).sort((a, b) => (at[a] as number) - (at[b] as number));
  const columns = {
    rep,
    day,
    baseAt: total === 0 ? 0 : baseAt,
    dictionary,
    at: Uint32Array.from(order, (i) => at[i] as number),
    codes: Uint16Array.from(order, (i) => code[i] as number),
  };
  return { columns, batchIds: joinIds(unique.map(({ id }) => shortId(id))) };
}
