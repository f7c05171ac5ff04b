import type { WireBatch } from '../domain/signal/parse-batch';
import { BATCH_LIMIT, type Descriptor } from '../domain/signal/signal-batch';
import { type Day, dayAt } from '../domain/time/day';

export type SignalRing = {
  /** The number of a descriptor, for `put`. */
  codeOf(descriptor: Descriptor): number;
  /** Takes a signal; the batch that it filled, or the one of the day before that had to leave first, comes back. */
  put(code: number, at: number): WireBatch | null;
  /** Everything put since the last batch, as one; null if there is nothing. */
  seal(): WireBatch | null;
  clear(): void;
  size(): number;
};

/** Signals on their way into a batch: a time and a number each, in typed arrays made once. */
export function signalRing(tool: string): SignalRing {
  const times = new Float64Array(BATCH_LIMIT);
  const codes = new Uint16Array(BATCH_LIMIT);
  const descriptors: Descriptor[] = [];
  const known = new Map<string, number>();
  let count = 0;
  /** The rep's calendar day that all signals in the ring fall on. */
  let dayStart = 0;
  let dayEnd = 0;
  let day: Day = '';

  function startDay(at: number): void {
    const midnight = new Date(at);
    dayStart = midnight.setHours(0, 0, 0, 0);
    // Not by `Intl`, whose first use costs a page more than all the rest of this script.
    day = dayAt(at);
    dayEnd = midnight.setDate(midnight.getDate() + 1);
  }

  function seal(): WireBatch | null {
    if (count === 0) return null;
    const baseAt = times[0] ?? 0;
    const used = new Map<number, number>();
    const batch: WireBatch = { id: newId(), tool, day, baseAt, descriptors: [], deltas: [], codes: [] };
    for (let i = 0; i < count; i++) {
      const code = codes[i] ?? 0;
      let own = used.get(code);
      if (own === undefined) {
        own = batch.descriptors.push(descriptors[code] as Descriptor) - 1;
        used.set(code, own);
      }
      batch.codes.push(own);
      // A clock that was set back must not make time run backwards within a batch.
      batch.deltas.push(Math.max(0, Math.round((times[i] ?? 0) - baseAt)));
    }
    count = 0;
    return batch;
  }

  return {
    codeOf(descriptor) {
      const key = descriptor.join('/');
      let code = known.get(key);
      if (code === undefined) {
        code = descriptors.push(descriptor) - 1;
        known.set(key, code);
      }
      return code;
    },
    put(code, at) {
      let left: WireBatch | null = null;
      if (count > 0 && (at < dayStart || at >= dayEnd)) left = seal();
      if (count === 0) startDay(at);
      times[count] = at;
      codes[count] = code;
      count += 1;
      return count === BATCH_LIMIT ? seal() : left;
    },
    seal,
    clear() {
      count = 0;
    },
    size: () => count,
  };
}

/** Not `randomUUID`: a CRM inside a company may come over plain http, where that is missing. */
function newId(): string {
  return crypto.getRandomValues(new BigUint64Array(2)).join('');
}
