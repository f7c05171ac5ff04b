import { describe, expect, test } from 'vitest';
import { adapterOf, adapters } from '../../lib/adapters';
import type { Adapter } from '../../lib/adapters/adapter';
import { parseDate } from '../../lib/adapters/parse-date';
import { parseMoney } from '../../lib/adapters/parse-money';
import { keepListOf } from './keep-list';
import { textScrubber } from './scrub-text';
import { standIns } from './stand-ins';

const keep = keepListOf(adapterOf('pipedrive') as Adapter, adapters);
const scrubber = (seed = 1, locale = 'en') =>
  textScrubber(
    keep,
    standIns(seed, () => false),
    locale,
  );

describe('a text', () => {
  test.each([
    ['Expected close date', 'a label'],
    ['expected close date: *', 'a label with its marks'],
    ['Grund für den Verlust', 'a label in another language'],
    ['—', 'a sign of "empty"'],
    ['', 'nothing'],
    ['true', 'yes or no'],
    [' EUR ', 'a currency beside its amount'],
    ['lei', 'another'],
  ])('%s stays: %s', (text) => {
    expect(scrubber().text(text)).toBe(text);
  });

  test.each(['Owner of the deal', 'Value: 12', 'Acme Value', 'All', 'Try'])(
    '%s does not stay for holding a label',
    (text) => {
      for (const word of text.match(/\p{L}{3,}/gu) ?? []) expect(scrubber().text(text)).not.toContain(word);
    },
  );

  test.each([
    ['Ștefan „Fane" O’Neill', /^\p{Lu}\p{Ll}{5} „\p{Lu}\p{Ll}{3}" \p{Lu}’\p{Lu}\p{Ll}{4}$/u],
    ['ACME Corp, 2nd floor', /^[A-Z]{4} [A-Z][a-z]{3}, [1-9][a-z]{2} [a-z]{5}$/],
    ['jane.doe@acme.co.uk', /^[a-z]{4}\.[a-z]{3}@example\.com$/],
    ['Write to jane@acme.com today', /^[A-Z][a-z]{4} [a-z]{2} [a-z]{4}@example\.com [a-z]{5}$/],
    ['+40 (721) 000-345', /^\+[1-9]\d \([1-9]\d\d\) 000-[1-9]\d\d$/],
    ['https://www.acme.com/about?jane', /^https:\/\/example\.com\/$/],
    ['6f9619ff-8b86-d011-b42d-00c04fc964ff', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/],
    ['006ak00000OQ4RxAAL', /^00[1-9][a-z]{2}00000[A-Z]{2}[1-9][A-Z][a-z][A-Z]{3}$/],
    ['09:45', /^([01]\d|2[0-3]):[0-5]\d$/],
    ['Иван Петров', /^\p{Script=Cyrillic}{4} \p{Script=Cyrillic}{6}$/u],
  ])('%s keeps its shape', (text, shape) => {
    const made = scrubber().text(text);
    expect(made).toMatch(shape);
    expect(made).not.toBe(text);
  });

  test.each([
    ['€110.000,00', 'de-DE'],
    ['$48,000.00', 'en-US'],
    ['1 234 550 lei', 'ro-RO'],
    ['USD 12.50', 'en-US'],
    ['(1,200.00)', 'en-US'],
  ])('%s stays an amount in its currency', (text, locale) => {
    const made = scrubber(3, locale).text(text);
    expect(made).not.toBe(text);
    expect(parseMoney(made, locale, null)?.currency).toEqual(parseMoney(text, locale, null)?.currency);
    expect(made.replace(/[1-9]/g, '9').length).toBe(text.length);
  });

  test.each([
    ['2026-02-28', 'en'],
    ['12/31/2026', 'en-US'],
    ['31.12.2026', 'de'],
    ['22 noiembrie 2026', 'ro'],
    ['24. November 2026 14:05', 'de'],
    ['Nov 22, 2026', 'en'],
  ])('%s stays a date of the same format', (text, locale) => {
    for (let seed = 0; seed < 40; seed++) {
      const made = scrubber(seed, locale).text(text);
      expect(made).not.toBe(text);
      expect(made.replace(/\d/g, '0')).toBe(text.replace(/\d/g, '0'));
      expect(parseDate(made, locale), made).not.toBeNull();
    }
  });

  test('of two days neither is told more surely than before', () => {
    for (let seed = 0; seed < 40; seed++)
      expect(parseDate(scrubber(seed).text('03/04/2026'), 'en')).toSatisfy(isAmbiguous);
  });

  test('the same is scrubbed alike, also within others and in other letters, and different things differ', () => {
    const { text } = scrubber();
    const [first = '', last = ''] = text('Jane Doe').split(' ');
    expect(text('(Doe, JANE)')).toBe(`(${last}, ${first.toUpperCase()})`);
    const numbers = Array.from({ length: 90 }, (_, at) => `${at + 10}`);
    expect(new Set(numbers.map(text)).size).toBe(90);
    const short = [...'abcdefghijklmnopqrstuvwxyz'];
    expect(new Set(short.map(text)).size).toBe(26);
  });
});

describe('a name in code', () => {
  test('keeps the words that adapters know, and no others', () => {
    const made = scrubber().name('fields-list-row--janeDoe-17');
    expect(made).toMatch(/^fields-list-row--[a-z]{4}[A-Z][a-z]{2}-[1-9]\d$/);
    expect(made).not.toContain('jane');
  });
});

/** Null, or the same day whichever way it is read. */
function isAmbiguous(day: string | null): boolean {
  return day === null || day.slice(5, 7) === day.slice(8, 10);
}
