import type { Period } from '../time/day';
import { lastPeriods, spanOf } from '../time/periods';

/** How many periods a trend shows: a year of months, two years of quarters, five years. */
const TREND_LENGTH = { month: 12, quarter: 8, year: 5 } as const;

/**
 * A figure over the last periods of the same kind up to and with `period`, oldest first; null where there is no data.
 * Empty when `period` is not a calendar month, quarter or year.
 */
export function trend(period: Period, valueIn: (period: Period) => number | null): (number | null)[] {
  const span = spanOf(period);
  return span === null ? [] : lastPeriods(period, TREND_LENGTH[span]).map(valueIn);
}
