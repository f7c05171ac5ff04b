import type { Interval } from './interval.ts';

/**
 * `noisy`: neither the good nor the bad end of the interval settles it, or the machine was not quiet enough.
 * `over`: misses its gate, by no more than the short run allows (`short-run.ts`).
 */
export type Verdict = 'pass' | 'FAIL' | 'over' | 'noisy' | 'info';

/** One line of the table. `info` lines claim nothing; they are there to be read. */
export type Line = {
  gate: number;
  what: string;
  ours: string;
  peer: string;
  /** How many times better than the peer we are, or how many times its cost ours is: as `required` says. */
  ratio: Interval | null;
  required: string;
  verdict: Verdict;
  note?: string;
};

/** A part of the bench: measures, and says what came out. */
export type Gate = { numbers: number[]; run: (options: BenchOptions) => Promise<Line[]> };

export type BenchOptions = {
  /** The few minutes of the ordinary test run. */
  short: boolean;
  /** Says what is being measured now, and how far it is. */
  tell: (what: string) => void;
};
