import type { Descriptor } from '../../domain/signal/signal-batch';
import type { Day } from '../../domain/time/day';

/** What a code in a segment means: the tool, and the descriptor of the signal. */
export type SegmentEntry = [tool: string, ...descriptor: Descriptor];

/** A sealed day of one rep's signals, as columns in time order. */
export type SegmentColumns = {
  rep: string;
  day: Day;
  /** Epoch ms of the first signal; `at` counts from here. */
  baseAt: number;
  dictionary: SegmentEntry[];
  /** Milliseconds after `baseAt`. */
  at: Uint32Array;
  /** Index into `dictionary`. */
  codes: Uint16Array;
};

/** A segment as it is stored: its columns as one block of bytes, deflated when old. */
export type SegmentRow = {
  /** `2026-08-22.1`: signals that arrive after the day was sealed make a second part. */
  id: string;
  day: Day;
  rep: string;
  signals: number;
  deflated: 0 | 1;
  bytes: Uint8Array;
  /** 8 bytes of each batch's id one after another, so that a batch that comes again after sealing is known. */
  batchIds: Uint8Array;
};
