import type { Day } from './day';
import { offsetAt } from './zone-offset';

/** The instant (epoch ms) at which `day` begins by the clocks of `timeZone` (IANA); where midnight is skipped, just after it. */
export function startOfDay(day: Day, timeZone: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  // The offset that holds there, not at the same digits in UTC: clocks may have changed in between.
  return utc - offsetAt(utc - offsetAt(utc, timeZone), timeZone);
}
