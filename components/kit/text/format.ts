import type { Locale } from '../../../lib/domain/text';
import type { Day, Period } from '../../../lib/domain/time/day';
import { addDays } from '../../../lib/domain/time/day';
import { ALL_TIME } from '../../../lib/domain/time/periods';
import { countIn } from './count';
import { moneyIn } from './money';
import { once } from './once';

/** How numbers, money, spans and days are written in one language. */
export type Format = {
  number(n: number): string;
  /** `0.6` as 60 %. */
  percent(ratio: number): string;
  /** Signed, for a bias: `+12 %`. */
  signedPercent(ratio: number): string;
  /** Minor units (cents) of `currency`; without a currency the bare number. */
  money(minor: number, currency: string | null): string;
  days(n: number): string;
  hours(n: number): string;
  bytes(n: number): string;
  date(day: Day): string;
  shortDate(day: Day): string;
  /** First and last day of a period, both inside it. */
  period(period: Period): string;
  /** Epoch ms as the clock on the wall shows it. */
  clock(at: number): string;
  moment(at: number): string;
};

const units = {
  en: {
    allTime: 'All time',
    days: { one: '{n} day', other: '{n} days' },
    hours: { one: '{n} hour', other: '{n} hours' },
  },
  ro: {
    allTime: 'De la început',
    days: { one: '{n} zi', few: '{n} zile', other: '{n} de zile' },
    hours: { one: '{n} oră', few: '{n} ore', other: '{n} de ore' },
  },
};

const made = new Map<Locale, Format>();

/** The formatter of `locale`, made once: building `Intl` objects is what costs. */
export function formatIn(locale: Locale): Format {
  let format = made.get(locale);
  if (format === undefined) {
    format = makeFormat(locale);
    made.set(locale, format);
  }
  return format;
}

function makeFormat(locale: Locale): Format {
  // British English writes 22 Aug 2026, which nobody can read as another day.
  const dates = locale === 'en' ? 'en-GB' : locale;
  const numbers = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const times = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(dates, options));
  const day = (options: Intl.DateTimeFormatOptions) => {
    const of = times({ timeZone: 'UTC', ...options });
    return (text: Day) => of().format(Date.parse(`${text}T00:00:00Z`));
  };
  const number = numbers({ maximumFractionDigits: 1 });
  const percent = numbers({ style: 'percent', maximumFractionDigits: 0 });
  const signed = numbers({ style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const clock = times({ hour: '2-digit', minute: '2-digit' });
  const moment = times({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const date = day({ day: 'numeric', month: 'short', year: 'numeric' });
  const shortDate = day({ day: 'numeric', month: 'short' });
  const count = countIn(locale);
  return {
    number: (n) => number().format(n),
    // Something is not nothing: a share that would round to zero says so.
    percent: (ratio) => (ratio > 0 && ratio < 0.005 ? `<${percent().format(0.01)}` : percent().format(ratio)),
    signedPercent: (ratio) => signed().format(ratio),
    money: moneyIn(locale),
    days: (n) => count(n, units[locale].days),
    hours: (n) => count(n, units[locale].hours),
    bytes: (n) => bytes(n, number()),
    date,
    shortDate,
    period: ({ from, until }) => {
      if (from === ALL_TIME.from) return units[locale].allTime;
      const last = addDays(until, -1);
      return `${from.slice(0, 4) === last.slice(0, 4) ? shortDate(from) : date(from)} – ${date(last)}`;
    },
    clock: (at) => clock().format(at),
    moment: (at) => moment().format(at),
  };
}

function bytes(n: number, number: Intl.NumberFormat): string {
  if (n < 1000) return `${number.format(n)} B`;
  return n < 1_000_000 ? `${number.format(n / 1000)} kB` : `${number.format(n / 1_000_000)} MB`;
}
