import { addDays, type Day, isWithin, type Period } from './day';

/** The calendar spans that figures are shown for. */
export type Span = 'month' | 'quarter' | 'year';

/** Everything ever. A row without a day belongs to it too: whenever it was, it was at some time. */
export const ALL_TIME: Period = { from: '0001-01-01', until: '9999-12-31' };

const MONTHS: { [span in Span]: number } = { month: 1, quarter: 3, year: 12 };

/** The calendar month, quarter or year that contains `day`. */
export function periodOf(day: Day, span: Span): Period {
  const months = MONTHS[span];
  const year = Number(day.slice(0, 4));
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months;
  return { from: firstOf(year, first), until: firstOf(year, first + months) };
}

/** The span of the same length just before the one that `period` is; for `ALL_TIME` and other odd periods, null. */
export function previousPeriod(period: Period): Period | null {
  const span = spanOf(period);
  return span === null ? null : periodOf(addDays(period.from, -1), span);
}

/** The last `count` spans of the kind of `period` up to and with itself, oldest first; empty for odd periods. */
export function lastPeriods(period: Period, count: number): Period[] {
  const periods: Period[] = [];
  let at: Period | null = spanOf(period) === null ? null : period;
  for (; at !== null && periods.length < count; at = previousPeriod(at)) periods.unshift(at);
  return periods;
}

/** Whether `period` is just a calendar month, quarter or year; null when it is something else. */
export function spanOf(period: Period): Span | null {
  for (const span of ['month', 'quarter', 'year'] as const) {
    const same = periodOf(period.from, span);
    if (same.from === period.from && same.until === period.until) return span;
  }
  return null;
}

/** Is the day in the period? `unknown` when there is no day, unless the period is all time. */
export function placeIn(day: Day | null, period: Period): 'in' | 'out' | 'unknown' {
  if (day === null) return period.from === ALL_TIME.from && period.until === ALL_TIME.until ? 'in' : 'unknown';
  return isWithin(day, period) ? 'in' : 'out';
}

function firstOf(year: number, month: number): Day {
  const years = year + Math.floor(month / 12);
  return `${String(years).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
