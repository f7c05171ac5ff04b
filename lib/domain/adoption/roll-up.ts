import type { Descriptor, SignalBatch } from '../signal/signal-batch';
import type { Day } from '../time/day';

/**
 * What one rep did with one tool on one day: how often each kind of signal came. The dashboards read only these.
 * Roll-ups are a cache of the signals: counting step by step equals counting all again.
 */
export type RollUp = {
  rep: string;
  day: Day;
  tool: string;
  /** Signals in all. */
  signals: number;
  /** By `countKey`. */
  counts: { [key: string]: number };
  /** Epoch ms of the first and last signal of the day. */
  firstAt: number;
  lastAt: number;
};

/** The name under which a descriptor is counted, and back. */
export function countKey([signal, kind, subject]: Descriptor): string {
  return `${signal}.${kind}.${subject}`;
}

export function descriptorOf(key: string): Descriptor {
  const [signal = '', kind = '', ...subject] = key.split('.');
  return [Number(signal), Number(kind), subject.join('.')];
}

/** The roll-up with a batch's signals added; a new one when there was none. The one given is not changed. */
export function raise(before: RollUp | undefined, rep: string, batch: SignalBatch): RollUp {
  const counts: { [key: string]: number } = { ...before?.counts };
  const perCode = new Uint32Array(batch.descriptors.length);
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (let i = 0; i < batch.codes.length; i++) {
    const delta = batch.deltas[i] as number;
    perCode[batch.codes[i] as number]! += 1;
    if (delta < first) first = delta;
    if (delta > last) last = delta;
  }
  batch.descriptors.forEach((descriptor, code) => {
    const n = perCode[code] as number;
    const key = countKey(descriptor);
    if (n > 0) counts[key] = (counts[key] ?? 0) + n;
  });
  const [firstAt, lastAt] = [batch.baseAt + first, batch.baseAt + last];
  return {
    rep,
    day: batch.day,
    tool: batch.tool,
    signals: (before?.signals ?? 0) + batch.codes.length,
    counts,
    firstAt: before ? Math.min(before.firstAt, firstAt) : firstAt,
    lastAt: before ? Math.max(before.lastAt, lastAt) : lastAt,
  };
}

/** The roll-ups of many batches of one rep, counted from nothing. */
export function rollUp(rep: string, batches: Iterable<SignalBatch>): RollUp[] {
  const byKey = new Map<string, RollUp>();
  for (const batch of batches) {
    const key = `${batch.day}|${batch.tool}`;
    byKey.set(key, raise(byKey.get(key), rep, batch));
  }
  return [...byKey.values()];
}
