import type { BusinessCalendar } from '../playbook/playbook';
import { workingDays } from '../time/business-calendar';
import type { Day, Period } from '../time/day';

/**
 * How much of a period is gone, in working days; null where the period has none. `daysGone` counts the days before
 * `today`, for today is not over: 0 on the first day, `daysAll` once the period has ended.
 */
export function pace(
  period: Period,
  today: Day,
  calendar: BusinessCalendar,
): { daysGone: number; daysAll: number } | null {
  const daysAll = workingDays(period, calendar);
  if (daysAll === 0) return null;
  const until = today < period.from ? period.from : today < period.until ? today : period.until;
  return { daysGone: workingDays({ from: period.from, until }, calendar), daysAll };
}
