import { isDay } from '../time/day';
import { signalName } from './catalogue';
import { BATCH_LIMIT, type Descriptor, type SignalBatch, SUBJECT } from './signal-batch';

/** A batch as it travels in a message: plain arrays, which every browser carries alike. */
export type WireBatch = Omit<SignalBatch, 'deltas' | 'codes'> & { deltas: number[]; codes: number[] };

const DAY_MS = 26 * 3_600_000;

/**
 * Checks the fixed layout of a batch and packs it; null if anything is off. Written by hand because it is on the
 * signal path, where zod would cost more than storing. It never throws, whatever it is given.
 */
export function parseBatch(body: unknown): SignalBatch | null {
  if (typeof body !== 'object' || body === null) return null;
  const { id, tool, day, baseAt, descriptors, deltas, codes, ...rest } = body as { [key: string]: unknown };
  if (Object.keys(rest).length > 0) return null;
  if (typeof id !== 'string' || !/^[0-9a-f-]{16,40}$/.test(id)) return null;
  if (typeof tool !== 'string' || !SUBJECT.test(tool)) return null;
  if (typeof day !== 'string' || !isDay(day)) return null;
  // A local day is within a day and a bit of its name in UTC.
  if (typeof baseAt !== 'number' || !(Math.abs(baseAt - Date.parse(`${day}T12:00:00Z`)) < 2 * DAY_MS)) return null;
  if (!Array.isArray(descriptors) || descriptors.length === 0 || descriptors.length > BATCH_LIMIT) return null;
  if (!descriptors.every(isDescriptor)) return null;
  if (!Array.isArray(deltas) || !Array.isArray(codes)) return null;
  if (deltas.length === 0 || deltas.length > BATCH_LIMIT || codes.length !== deltas.length) return null;
  for (let i = 0; i < deltas.length; i++) {
    if (!isWhole(deltas[i], DAY_MS) || !isWhole(codes[i], descriptors.length - 1)) return null;
  }
  return { id, tool, day, baseAt, descriptors, deltas: Uint32Array.from(deltas), codes: Uint16Array.from(codes) };
}

function isDescriptor(value: unknown): value is Descriptor {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [signal, kind, subject] = value as unknown[];
  return (
    isWhole(signal, 1_000) &&
    signalName(signal) !== null &&
    isWhole(kind, 20) &&
    typeof subject === 'string' &&
    (subject === '' || SUBJECT.test(subject))
  );
}

function isWhole(value: unknown, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
}
