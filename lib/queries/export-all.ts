import { signalName } from '../domain/signal/catalogue';
import type { Store } from '../store/schema';
import { decodeSegment } from '../store/segments/decode-segment';
import { inflateSegment } from '../store/segments/deflate-segment';

/** One signal, written out. */
type PlainSignal = { at: string; tool: string; signal: string; kind: number; subject: string };

/** Everything that is stored on this machine, as plain data that any other software can read. */
export async function exportAll(store: Store, now: number) {
  const { batches: _, segments: __, ...tables } = await dump(store);
  return {
    format: 'rep-assistant-export',
    version: 1,
    exportedAt: new Date(now).toISOString(),
    ...tables,
    signals: await signals(store),
  };
}

/** An import's answers are not the rep's data yet: they are customers', as the CRM sent them. */
function isCopiedTable({ name }: { name: string }): boolean {
  return name !== 'answers';
}

/** A copy may be mailed to somebody; a token is nobody's but the rep's, and so is which records they looked at to teach. */
function isCopied(row: { key?: unknown }): boolean {
  return row.key !== 'tokens' && row.key !== 'teaching';
}

async function dump(store: Store): Promise<{ [table: string]: unknown[] }> {
  const tables: { [table: string]: unknown[] } = {};
  for (const table of store.tables.filter(isCopiedTable)) tables[table.name] = (await table.toArray()).filter(isCopied);
  return tables;
}

async function signals(store: Store): Promise<PlainSignal[]> {
  const all: (PlainSignal & { ms: number })[] = [];
  for (const row of await store.segments.toArray()) {
    const { baseAt, dictionary, at, codes } = decodeSegment((await inflateSegment(row)).bytes);
    for (let i = 0; i < at.length; i++) {
      const [tool, signal, kind, subject] = dictionary[codes[i] as number]!;
      all.push(plain(baseAt + (at[i] as number), tool, signal, kind, subject));
    }
  }
  for (const { tool, baseAt, descriptors, deltas, codes } of await store.batches.toArray()) {
    for (let i = 0; i < codes.length; i++) {
      all.push(plain(baseAt + (deltas[i] as number), tool, ...descriptors[codes[i] as number]!));
    }
  }
  return all.sort((a, b) => a.ms - b.ms).map(({ ms: _, ...signal }) => signal);
}

function plain(ms: number, tool: string, signal: number, kind: number, subject: string) {
  return { ms, at: timeOf(ms), tool, signal: signalName(signal) ?? String(signal), kind, subject };
}

/** A time that no calendar has is written as it is stored: a copy is never refused for one odd row. */
function timeOf(ms: number): string {
  const time = new Date(ms);
  return Number.isNaN(time.getTime()) ? String(ms) : time.toISOString();
}
