const DAY_MS = 86_400_000;

/**
 * How many days to move a data set so that its last day falls in the week before `today`.
 * Whole weeks only: weekdays carry meaning in sales data (nobody closes deals on Sundays).
 */
export function shiftDays(lastDay: string, today: string): number {
  const days = Math.round((Date.parse(today) - Date.parse(lastDay)) / DAY_MS);
  return Math.floor(days / 7) * 7;
}

/** `moveDay('2017-12-31', 7)` is `'2018-01-07'`; in UTC, so daylight saving cannot bend it. */
export function moveDay(day: string, byDays: number): string {
  return new Date(Date.parse(day) + byDays * DAY_MS).toISOString().slice(0, 10);
}
