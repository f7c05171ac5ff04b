import { isDay } from '../time/day';
import { z } from '../zod';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is not a time of day such as "09:00"');

/** A `BusinessCalendar` that has working time in it: a known zone, at least one weekday, and an end after the start. */
export const calendarSchema = z
  .strictObject({
    timeZone: z.string().max(64).refine(isTimeZone, 'is not a time zone such as "Europe/Bucharest"'),
    weekdays: z
      .array(z.int().min(1).max(7))
      .min(1)
      .max(7)
      .refine((days) => new Set(days).size === days.length, 'names a weekday twice'),
    from: time,
    to: time,
    holidays: z.array(z.string().refine(isDay, 'is not a day such as "2026-12-25"')).max(1000),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'is not later than "from"' });

/** Fixed offsets such as `+02:00` are refused: they would be an hour off for half the year. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
