import type { BusinessCalendar } from '../playbook/playbook';
import { type Day, type Period, weekday } from './day';
import { offsetAt, offsetPieces } from './zone-offset';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * The team's working time between two instants (epoch ms), in ms: the part of it in which the clocks of the
 * calendar's zone show a working day between `from` and `to`. 0 when `to` is not after `from`.
 *
 * It is time that really passed: on the night that clocks go forward, a window of 00:00 to 08:00 has seven hours.
 */
export function businessMs(from: number, to: number, calendar: BusinessCalendar): number {
  if (!(to > from)) return 0;
  const book = bookOf(calendar);
  // A day more at both ends: clocks that go back at midnight show the day before once again.
  const first = book.dayNumber(from) - 1;
  const last = book.dayNumber(to) + 1;
  let sum = 0;
  for (let day = first; day <= last; day++) {
    for (const [opens, closes] of book.windows(day)) {
      const span = Math.min(closes, to) - Math.max(opens, from);
      if (span > 0) sum += span;
    }
  }
  return sum;
}

/** Does the team work on `day`: one of its weekdays, and no holiday? */
export function isWorkingDay(day: Day, calendar: BusinessCalendar): boolean {
  return calendar.weekdays.includes(weekday(day)) && !calendar.holidays.includes(day);
}

/** When the team works on `day`, as instants (epoch ms) of opening and closing; none on a day off. */
export function workingWindows(day: Day, calendar: BusinessCalendar): readonly (readonly [number, number])[] {
  return bookOf(calendar).windows(numberOf(day));
}

/** How many days of the period the team works. Takes the same short time for a month and for all time. */
export function workingDays(period: Period, calendar: BusinessCalendar): number {
  const from = numberOf(period.from);
  const days = numberOf(period.until) - from;
  if (days <= 0) return 0;
  const weekdays = new Set(calendar.weekdays);
  let count = Math.floor(days / 7) * weekdays.size;
  for (let rest = days - (days % 7); rest < days; rest++) if (weekdays.has(weekdayOf(from + rest))) count++;
  for (const day of new Set(calendar.holidays)) {
    if (day >= period.from && day < period.until && weekdays.has(weekday(day))) count--;
  }
  return count;
}

type Book = { dayNumber(at: number): number; windows(day: number): [opens: number, closes: number][] };

/** What was worked out of a calendar, kept as long as the calendar itself lives. */
const books = new WeakMap<BusinessCalendar, Book>();

function bookOf(calendar: BusinessCalendar): Book {
  const known = books.get(calendar);
  if (known !== undefined) return known;
  const book = openBook(calendar);
  books.set(calendar, book);
  return book;
}

function openBook({ timeZone, weekdays, holidays, from, to }: BusinessCalendar): Book {
  const closed = new Set(holidays.map(numberOf));
  const works = new Set(weekdays);
  const [start, end] = [minutesOf(from) * 60_000, minutesOf(to) * 60_000];
  const known = new Map<number, [number, number][]>();
  return {
    dayNumber: (at) => Math.floor((at + offsetAt(at, timeZone)) / DAY_MS),
    windows(day) {
      const before = known.get(day);
      if (before !== undefined) return before;
      const isOpen = works.has(weekdayOf(day)) && !closed.has(day);
      const windows = isOpen ? instantsOf(day * DAY_MS + start, day * DAY_MS + end, timeZone) : [];
      known.set(day, windows);
      return windows;
    },
  };
}

/** The instants at which the zone's clocks, written as if they were UTC, stand from `start` to before `end`. */
function instantsOf(start: number, end: number, timeZone: string): [number, number][] {
  // No zone is more than 14 hours ahead of UTC or 12 behind; a day that falls out or comes twice needs one day more.
  return offsetPieces(start - 38 * HOUR_MS, end + 38 * HOUR_MS, timeZone).flatMap((piece) => {
    const opens = Math.max(piece.from, start - piece.offsetMs);
    const closes = Math.min(piece.until, end - piece.offsetMs);
    return opens < closes ? [[opens, closes] as [number, number]] : [];
  });
}

function numberOf(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** ISO weekday of the day with this number; day 0, 1 January 1970, was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
