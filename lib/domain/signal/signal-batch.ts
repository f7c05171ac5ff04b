import type { Day } from '../time/day';

/**
 * What one kind of signal in a batch is: the catalogue's number of its name, the record kind's number
 * (0: none, else 1 + index in `RECORD_KINDS`), and a subject that an adapter or playbook declared
 * (a feature, field, step or tip id; empty: none). Never a text from the page.
 */
export type Descriptor = [signal: number, kind: number, subject: string];

/**
 * Signals of one tool on one day, packed as the page captured them: `deltas[i]` is milliseconds after
 * `baseAt`, `codes[i]` an index into `descriptors`. Sealing per day keeps a delta far below 2^32 ms.
 */
export type SignalBatch = {
  /** Made in the page once; delivering a batch twice is harmless because of it. */
  id: string;
  tool: string;
  /** The rep's own calendar day at capture, frozen here. */
  day: Day;
  /** Epoch ms of the first signal. */
  baseAt: number;
  descriptors: Descriptor[];
  deltas: Uint32Array;
  codes: Uint16Array;
};

/** A subject is an id of ours: short, plain, never what was typed. */
export const SUBJECT = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,39}$/;

/** A batch leaves the page at this many signals at the latest. */
export const BATCH_LIMIT = 512;
