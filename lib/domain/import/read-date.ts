import { type Day, isDay } from '../time/day';
import { monthNumber } from './month-number';

/**
 * A date in a cell. `ms` is the time after midnight, null where the cell has none; `at` the instant (epoch ms) where
 * the cell says in which zone its clock runs.
 */
export type CellDate = { day: Day; ms: number | null; at: number | null };

/** How a date is written. *either*: 03/04/2026, which both orders can have written, and mean different days. */
export type DateShape = 'fixed' | 'dayFirst' | 'monthFirst' | 'either';

type Parts = { year: string; first: string; second: string; order: 'ymd' | 'numbers' | 'dots' | 'named'; rest: string };

const YMD = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;
const NUMBERS = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d\d)(?!\d)\.?(.*)$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[. -]{1,2}(?:de )?(\p{L}{3,})\.?,?(?: de |[ -])'?(\d{4}|\d\d)(?!\d)(.*)$/u;
const NAMED_DAY = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)(.*)$/u;
const WEEKDAY =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|luni?|mar[țt]i|mie|miercuri|joi|vin|vineri|s[âa]m|s[âa]mb[ăa]t[ăa]|dum|duminic[ăa])\.?,? /iu;
const TIME =
  /^[T,\s]*(?:la )?(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;
const EPOCH_MS = /^\d{13}$/;
/** Digits and signs with at most one space between them need no tidying. */
const PLAIN = /^(?:[\x21-\x7e]+ )*[\x21-\x7e]+$/;
/** Most cells are none, and are told so at once: a million rows have ten million cells. */
const LOOKS_LIKE_DATE =
  /^(?:\d{1,4} ?[-/.] ?\p{L}?[\p{L}\d]|\d{1,2}(?:st|nd|rd|th)?[. ] ?\p{L}|\p{L}{2,}[., ]+(?:\p{L}+\.? )?\d)/u;
/** Longer than any date with its weekday, time and zone. */
const LONGEST = 48;

/** The date in a cell; the other order than asked for counts only where the asked one is no day. Null for no date. */
export function readDate(text: string, dayFirst: boolean): CellDate | null {
  const plain = tidy(text);
  if (EPOCH_MS.test(plain)) {
    const at = Number(plain);
    return { day: new Date(at).toISOString().slice(0, 10), ms: at % 86_400_000, at };
  }
  const parts = partsOf(plain);
  const isDayFirst = dayFirst || parts?.order === 'dots';
  const day = parts && (dayOf(parts, isDayFirst) ?? dayOf(parts, !isDayFirst));
  if (!parts || day === null) return null;
  if (/^[\s.]*$/.test(parts.rest)) return { day, ms: null, at: null };
  const time = timeOf(parts.rest);
  return (
    time && {
      day,
      ms: time.ms,
      at: time.offset === null ? null : Date.parse(`${day}T00:00:00Z`) + time.ms - time.offset,
    }
  );
}

/** False for what is no date for certain, which most cells are. */
export function looksLikeDate(text: string): boolean {
  return text.length <= LONGEST && LOOKS_LIKE_DATE.test(text);
}

/** Null for what is no date in either order. */
export function dateShape(text: string): DateShape | null {
  if (!looksLikeDate(text)) return null;
  const plain = tidy(text);
  const parts = partsOf(plain);
  if (!parts || (!/^[\s.]*$/.test(parts.rest) && timeOf(parts.rest) === null)) return null;
  const [one, other] = [dayOf(parts, true), dayOf(parts, false)];
  if (one === null) return other === null ? null : 'monthFirst';
  if (other === null) return 'dayFirst';
  if (one === other) return 'fixed';
  return parts.order === 'dots' ? 'dayFirst' : 'either';
}

function tidy(text: string): string {
  if (text.length > LONGEST) return '';
  const plain = PLAIN.test(text) ? text : text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return /^\d/.test(plain) ? plain : plain.replace(WEEKDAY, '');
}

function partsOf(plain: string): Parts | null {
  const ymd = YMD.exec(plain);
  if (ymd) return { year: ymd[1]!, first: ymd[3]!, second: ymd[4]!, order: 'ymd', rest: ymd[5]! };
  const numbers = NUMBERS.exec(plain);
  if (numbers) {
    const [, first = '', sign, second = '', year = '', rest = ''] = numbers;
    // With dots it is the day that comes first, in all languages that write them so.
    return { year: fullYear(year), first, second, order: sign === '.' ? 'dots' : 'numbers', rest };
  }
  const dayNamed = DAY_NAMED.exec(plain);
  if (dayNamed) {
    const [, day = '', month = '', year = '', rest = ''] = dayNamed;
    return { year: fullYear(year), first: `${monthNumber(month)}`, second: day, order: 'named', rest };
  }
  const namedDay = NAMED_DAY.exec(plain);
  if (!namedDay) return null;
  const [, month = '', day = '', year = '', rest = ''] = namedDay;
  return { year, first: `${monthNumber(month)}`, second: day, order: 'named', rest };
}

/** Spreadsheets cut the century off; they mean 1969 to 2068. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${year < '69' ? '20' : '19'}${year}`;
}

function dayOf({ year, first, second, order }: Parts, dayFirst: boolean): Day | null {
  const [month, day] = (order === 'numbers' || order === 'dots') && dayFirst ? [second, first] : [first, second];
  const made = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(made) ? made : null;
}

function timeOf(rest: string): { ms: number; offset: number | null } | null {
  const [match, hour = '', minute = '', second = '0', half = '', zone = ''] = TIME.exec(rest) ?? [];
  if (match === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 59) return null;
  const afternoon = half.toLowerCase() === 'p' ? 12 : 0;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + afternoon;
  return {
    ms: ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000,
    offset: zone === '' ? null : offsetOf(zone),
  };
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
