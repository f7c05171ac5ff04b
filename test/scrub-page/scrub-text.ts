import { monthOf } from '../../lib/adapters/month-name';
import { currencyOf } from '../../lib/domain/record/currency';
import { fold, type KeepList } from './keep-list';
import { scrubDate, scrubTime } from './scrub-date';
import type { StandIns } from './stand-ins';

export type TextScrubber = {
  /** Words that people read: kept only if the whole text is on the keep-list. */
  text(original: string): string;
  /** Names in code: each word that is on the keep-list stays. */
  name(original: string): string;
  /** Everything is replaced. */
  all(original: string): string;
};

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const TOKEN = '[\\p{L}\\p{M}\\p{N}]+';
const MONTH = '\\p{L}{3,}\\.?';
const NUMERIC_DATE =
  '(?<![\\d.,])(?:\\d{4}(?<iso>[-/.])\\d{1,2}\\k<iso>\\d{1,2}(?:T\\d\\d:\\d\\d\\S*)?|\\d{1,2} ?(?<sign>[-/.]) ?\\d{1,2} ?\\k<sign> ?(?:\\d{4}|\\d{2}))(?!\\d)';
const PLAIN = new RegExp(`(?<guid>${GUID})|(?<token>${TOKEN})`, 'giu');
/** What looks like several of these is the first. */
const KINDS = new RegExp(
  [
    '(?<link>https?://[^\\s"\'<>]+)',
    '(?<mail>[^\\s@<>"\'(),;:]+@[^\\s@<>"\'(),;:]+)',
    `(?<guid>(?<![\\p{L}\\p{N}])${GUID}(?![\\p{L}\\p{N}]))`,
    `(?<date>${NUMERIC_DATE})`,
    '(?<time>(?<![\\d:])\\d{1,2}:\\d\\d(?::\\d\\d)?(?![\\d:]))',
    `(?<named>(?<![\\p{N}\\p{L}])\\d{1,2}\\.?(?: de)? ${MONTH}(?:(?: de)?,? \\d{4}(?!\\d))?|${MONTH} \\d{1,2}(?!\\d)(?:,? \\d{4}(?!\\d))?)`,
    `(?<token>${TOKEN})`,
  ].join('|'),
  'giu',
);

type Found = { [K in 'link' | 'mail' | 'guid' | 'date' | 'time' | 'named' | 'token']?: string };

/** `locale` is the page's, for the names of months. */
export function textScrubber(keep: KeepList, standIns: StandIns, locale: string | null): TextScrubber {
  const all = (original: string): string =>
    eachOf(original, PLAIN, (found, { guid }) => (guid === undefined ? token(found) : scrubGuid(found)));

  function scrubGuid(original: string): string {
    const hex = standIns.hex(original.replaceAll('-', ''));
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  function token(original: string): string {
    if (/^(?=.*\d)[0-9a-f]{8,}$/i.test(original) && /[a-f]/i.test(original)) return standIns.hex(original);
    return original.replace(/\p{N}+|[\p{L}\p{M}]+/gu, (run) =>
      /\p{N}/u.test(run) ? standIns.digits(run) : standIns.word(run),
    );
  }

  function named(original: string): string {
    const word = /\p{L}{3,}/u.exec(original)?.[0] ?? '';
    return monthOf(word, locale) === null ? all(original) : scrubDate(original, standIns);
  }

  return {
    all,
    name: (original) => eachOf(original, PLAIN, (found) => (keep.words.has(found.toLowerCase()) ? found : all(found))),
    text(original) {
      const folded = fold(original).replace(/^"(.*)"$/, '$1');
      if (['true', 'false'].includes(folded) || keep.phrases.has(folded)) return original;
      if (isCurrency(original.trim())) return original;
      if (isAmount(original)) return original.replace(/\d+/g, (run) => standIns.digits(run));
      return eachOf(original, KINDS, (found, { link, mail, date, time, named: month }) => {
        if (link !== undefined) return 'https://example.com/';
        if (mail !== undefined) return `${all(found.replace(/@.*$/, ''))}@example.com`;
        if (date !== undefined) return scrubDate(found, standIns);
        if (time !== undefined) return scrubTime(found, standIns);
        return month === undefined ? all(found) : named(found);
      });
    },
  };
}

function eachOf(text: string, pattern: RegExp, scrub: (found: string, kinds: Found) => string): string {
  return text.replace(pattern, (found, ...rest) => scrub(found, rest.at(-1) as Found));
}

/** Nothing but a number with a currency's sign or code, or one that is short for a larger one: `$68.4K`. */
function isAmount(text: string): boolean {
  if (!/^[^\d]{0,8}\d[\d\s.,'’]*\D{0,8}$/u.test(text) || new RegExp(NUMERIC_DATE, 'u').test(text)) return false;
  const sign = text.replace(/(?<=\d) ?[KMB](?=\D*$)|[\d\s.,'’()+\u2212-]/gu, '');
  return currencyOf(sign, null) !== undefined;
}

/** A currency's sign or code by itself, as CRMs write it beside an amount. */
function isCurrency(text: string): boolean {
  return text !== '' && text === inCode(text) && currencyOf(text, null) !== undefined;
}

/** Codes are written in capitals; "all" and "try" are no currencies. */
function inCode(text: string): string {
  return text.length === 3 && !['lei', 'leu'].includes(text.toLowerCase()) ? text.toUpperCase() : text;
}
