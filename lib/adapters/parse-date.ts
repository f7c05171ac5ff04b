import { type Day, isDay } from '../domain/time/day';
import { monthOf } from './month-name';

const TIME = /^(?:$|[,T\s].*\d:\d\d)/;

/**
 * The day in a text, with or without a time behind it. Null for what cannot be understood without guessing: no year
 * ("22 Nov", "today"), a two-digit year, `03/04/2026` where the page does not tell which is the month. `locale` is one
 * that `Intl` takes.
 */
export function parseDate(text: string, locale: string | null): Day | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();

  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(plain);
  if (iso) return TIME.test(iso[5] ?? '') ? dayOf(iso[1], iso[3], iso[4]) : null;

  const numbers = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)\.?(.*)$/.exec(plain);
  if (numbers) {
    const [, first = '', sign, second = '', year, rest = ''] = numbers;
    if (!TIME.test(rest)) return null;
    return inOrder(first, second, year, () => (sign === '.' ? 'day first' : orderOf(locale)));
  }
  return namedMonth(plain, locale);
}

/** `22 Nov 2026`, `Nov 22, 2026`, `22 noiembrie 2026`. */
function namedMonth(plain: string, locale: string | null): Day | null {
  const dayFirst = /^(\d{1,2})\.?(?: de)? ([^\d\s]{3,})(?: de)?,? (\d{4})(?!\d)(.*)$/.exec(plain);
  const monthFirst = /^([^\d\s]{3,}) (\d{1,2}),? (\d{4})(?!\d)(.*)$/.exec(plain);
  const [day, word, year, rest] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3], dayFirst[4]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3], monthFirst[4]]
      : [];
  const month = word === undefined ? null : monthOf(word, locale);
  return month === null || !TIME.test(rest ?? '') ? null : dayOf(year, `${month}`, day);
}

/** The order is asked for only where both days exist: the first use of `Intl` costs a page more than a whole reading. */
function inOrder(first: string, second: string, year: string | undefined, orderOf: () => Order): Day | null {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const order = orderOf();
  if (order === null) return null;
  return order === 'day first' ? dayFirst : monthFirst;
}

function dayOf(year = '', month = '', day = ''): Day | null {
  const made = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(made) ? made : null;
}

type Order = 'day first' | 'month first' | null;

/** English alone does not say: the order is American or British. */
function orderOf(locale: string | null): Order {
  if (locale === null || locale === 'en') return null;
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  const first = parts.find(({ type }) => type === 'day' || type === 'month')?.type;
  return first === 'day' ? 'day first' : 'month first';
}
