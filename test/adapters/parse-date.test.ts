import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../lib/adapters/parse-date';

describe('a date', () => {
  test.each([
    ['2026-08-22', null, '2026-08-22'],
    ['2026-08-22T10:15:00Z', 'en', '2026-08-22'],
    ['2026/8/2', 'ja', '2026-08-02'],
    ['8/22/2026', 'en-US', '2026-08-22'],
    ['3/4/2026', 'en-US', '2026-03-04'],
    ['03/04/2026', 'en-GB', '2026-04-03'],
    ['03/04/2026', 'ro', '2026-04-03'],
    ['22.08.2026', 'ro', '2026-08-22'],
    ['03.04.2026', 'en', '2026-04-03'],
    ['8/22/2026, 3:15 PM', 'en-US', '2026-08-22'],
    ['22.08.2026, 15:15', 'ro-RO', '2026-08-22'],
    ['11/02/2026 3:15 PM', 'en-US', '2026-11-02'],
    // Only one reading is a date, whatever the page's language.
    ['22/08/2026', 'en-US', '2026-08-22'],
    ['22/08/2026', null, '2026-08-22'],
    ['05/05/2026', null, '2026-05-05'],
    ['22 Nov 2026', 'en', '2026-11-22'],
    ['Nov 22, 2026', 'en', '2026-11-22'],
    ['Nov 2, 2026 at 3:15 PM', 'en', '2026-11-02'],
    ['22 noiembrie 2026', 'ro', '2026-11-22'],
    ['22 nov. 2026', 'ro', '2026-11-22'],
    ['22 Nov 2026', 'ro', '2026-11-22'],
    ['22. November 2026', 'de', '2026-11-22'],
    ['22 de noviembre de 2026', 'es', '2026-11-22'],
  ])('%s on a page in %s', (text, locale, day) => {
    expect(parseDate(text, locale)).toBe(day);
  });

  test.each([
    ['03/04/2026', null],
    ['03/04/2026', 'en'],
    ['22 Nov', 'en'],
    ['Today', 'en'],
    ['8/22/26', 'en-US'],
    ['2026-02-30', 'en'],
    ['32.01.2026', 'ro'],
    ['8/22/2026 and 8/23/2026', 'en-US'],
    ['22 Ju 2026', 'en'],
    ['1/1/20261', 'en-US'],
    ['', 'en'],
  ])('%s on a page in %s is not guessed', (text, locale) => {
    expect(parseDate(text, locale)).toBeNull();
  });
});

const locales = ['en-US', 'en-GB', 'ro-RO', 'de-DE', 'fr-FR', 'pl-PL', 'sv-SE', 'nl-NL', 'it-IT', 'es-ES', 'pt-BR'];

test('what Intl writes in a locale is read back in that locale, or not at all', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.constantFrom('numeric' as const, 'short' as const, 'long' as const),
      fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (locale, month, date) => {
        const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' });
        const read = parseDate(format.format(date), locale);
        if (read !== null || month === 'numeric')
          expect(read, format.format(date)).toBe(date.toISOString().slice(0, 10));
      },
    ),
    { numRuns: 400 },
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.constantFrom(...locales)), (text, locale) => {
      const read = parseDate(text, locale);
      expect(read === null || /^\d{4}-\d\d-\d\d$/.test(read)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
