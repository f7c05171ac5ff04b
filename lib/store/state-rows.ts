import type { Day } from '../domain/time/day';
import type { TipOutcome } from '../domain/tip/pick-tip';

/** What became of a tip: one row for each thing that happened to it in a day. */
export type TipRow = TipOutcome;

/** A forecast as the rep stated it: the amount that will be won from `periodFrom` until `periodUntil`. */
export type ForecastRow = {
  rep: string;
  periodFrom: Day;
  periodUntil: Day;
  amountMinor: number;
  currency: string;
  statedAt: number;
};
