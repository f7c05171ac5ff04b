import type { BusinessCalendar } from '../playbook/playbook';
import { workingWindows } from '../time/business-calendar';
import { addDays, type Day, type Period } from '../time/day';

/**
 * A time in which the rep had nothing noted: a pause, or after consent was taken back. In epoch ms, `until` is the first
 * moment after it; null: it lasts. The rests of a rep do not overlap, and the latest is the last.
 */
export type Rest = { from: number; until: number | null };

/** No figure looks back further. */
const KEPT_MS = 400 * 86_400_000;

/** The rests with one that begins now; one that still lasted ends where it begins. */
export function beginRest(rests: readonly Rest[], now: number, until: number | null): Rest[] {
  return [...endRest(rests, now), { from: now, until }];
}

/** The rests when noting goes on now. */
export function endRest(rests: readonly Rest[], now: number): Rest[] {
  return rests
    .filter(({ from, until }) => from < now && (until === null || until > now - KEPT_MS))
    .map(({ from, until }) => ({ from, until: until === null || until > now ? now : until }));
}

/** Was nothing noted at the instant `at` (epoch ms)? */
export function isResting(rests: readonly Rest[], at: number): boolean {
  return rests.some(({ from, until }) => at >= from && (until === null || at < until));
}

/**
 * The working days of the period of which more than half was rested: what was not done on them is not known, since it
 * would not have been seen.
 */
export function restedDays(rests: readonly Rest[], period: Period, calendar: BusinessCalendar): Day[] {
  const days: Day[] = [];
  if (rests.length === 0) return days;
  for (let day = period.from; day < period.until; day = addDays(day, 1)) {
    let [worked, rested] = [0, 0];
    for (const [opens, closes] of workingWindows(day, calendar)) {
      worked += closes - opens;
      for (const { from, until } of rests) {
        rested += Math.max(0, Math.min(closes, until ?? closes) - Math.max(opens, from));
      }
    }
    if (rested * 2 > worked) days.push(day);
  }
  return days;
}
