import { Dexie, type Table } from 'dexie';
import type { WireBatch } from '../../../../lib/domain/signal/parse-batch';

/** One row a signal, as one would write it with Dexie. */
export type Row = {
  id?: number;
  at: number;
  day: string;
  rep: string;
  tool: string;
  signal: number;
  kind: number;
  subject: string;
};

/** The peer: three indexes, for the questions of a time, of a rep's day and of a tool's signal. */
export class Rows extends Dexie {
  declare signals: Table<Row, number>;

  constructor() {
    super('rows');
    this.version(1).stores({ signals: '++id, at, [rep+day], [tool+signal]' });
  }
}

/** Signals a transaction. As many as ours shares at most, and more than any page would have at once. */
const CHUNK = 8_192;

export function toRows(batches: readonly WireBatch[]): Row[] {
  return batches.flatMap(({ baseAt, day, tool, descriptors, deltas, codes }) =>
    codes.map((code, i): Row => {
      const [signal, kind, subject] = descriptors[code] as [number, number, string];
      return { at: baseAt + (deltas[i] as number), day, rep: 'darcel', tool, signal, kind, subject };
    }),
  );
}

export async function addRows({ signals }: Rows, rows: readonly Row[]): Promise<void> {
  for (let i = 0; i < rows.length; i += CHUNK) await signals.bulkAdd(rows.slice(i, i + CHUNK));
}
