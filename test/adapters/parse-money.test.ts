import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMoney } from '../../lib/adapters/parse-money';

describe('an amount', () => {
  test.each([
    ['$1,054', 'en-US', 'USD', 105_400, 'USD'],
    ['$1,054.50', 'en-US', 'USD', 105_450, 'USD'],
    ['1.054 USD', 'ro', null, 105_400, 'USD'],
    ['1.054,00 lei', 'ro', null, 105_400, 'RON'],
    ['12.345,50\u00a0USD', 'ro-RO', null, 1_234_550, 'USD'],
    ['1\u202f054,50 €', 'fr', null, 105_450, 'EUR'],
    ['€110.000,00', 'en', null, 11_000_000, 'EUR'],
    ["CHF 1'054.05", 'de-CH', null, 105_405, 'CHF'],
    ['-$5.00', 'en-US', 'USD', -500, 'USD'],
    ['($5.00)', 'en-US', 'USD', -500, 'USD'],
    ['−5 €', 'de', null, -500, 'EUR'],
    ['¥1,054', 'ja', 'JPY', 1_054, 'JPY'],
    ['1054', 'en', null, 105_400, null],
    ['1054', null, 'USD', 105_400, 'USD'],
    ['1,054.50', null, null, 105_450, null],
    ['0', 'en', 'USD', 0, 'USD'],
    ['$7', 'en', null, 700, null],
    // Not in the page's own way of writing, but in one way only.
    ['1.054 USD', 'en-US', null, 105_400, 'USD'],
    ['1,054.50 USD', 'ro', null, 105_450, 'USD'],
  ])('%s on a page in %s', (text, locale, expected, minor, currency) => {
    expect(parseMoney(text, locale, expected)).toEqual({ minor, currency });
  });

  test.each([
    ['$68.4K', 'en-US', 'USD'],
    ['1.054', 'en', null],
    ['1.054', null, null],
    ['1,2,3', 'en', null],
    ['12,34.5', 'en', null],
    ['about $5', 'en', 'USD'],
    ['$5 a year', 'en', 'USD'],
    ['$5 (estimate)', 'en', 'USD'],
    ['5 %', 'en', null],
    ['5 - 10', 'en', null],
    ['--5', 'en', null],
    ['($5', 'en', 'USD'],
    ['99999999999999999999', 'en', 'USD'],
    ['', 'en', 'USD'],
    ['—', 'en', 'USD'],
    ['$', 'en', 'USD'],
  ])('%s on a page in %s is not guessed', (text, locale, expected) => {
    expect(parseMoney(text, locale, expected)).toBeNull();
  });
});

const locales = ['en-US', 'ro-RO', 'de-DE', 'fr-FR', 'pl-PL', 'hu-HU', 'sv-SE', 'cs-CZ', 'nl-NL', 'it-IT', 'ja-JP'];

test('what Intl writes in a locale is read back in that locale', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.constantFrom('USD', 'EUR', 'RON', 'GBP', 'JPY'),
      fc.constantFrom('code' as const, 'symbol' as const),
      fc.integer({ min: -10_000_000_00, max: 10_000_000_00 }),
      (locale, currency, currencyDisplay, minor) => {
        const units = currency === 'JPY' ? minor : minor / 100;
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).format(units);
        const read = parseMoney(text, locale, currency);
        // Some symbols are words that we do not know; then it is null, and never another amount.
        if (read === null) expect(currencyDisplay, text).toBe('symbol');
        else expect(read, text).toEqual({ minor: minor === 0 ? 0 : minor, currency });
      },
    ),
    { numRuns: 400 },
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.constantFrom(...locales)), (text, locale) => {
      const read = parseMoney(text, locale, null);
      expect(read === null || Number.isSafeInteger(read.minor)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a long text is refused without trying for long', () => {
  const before = performance.now();
  for (const text of ['1,'.repeat(5_000), '1'.repeat(10_000), ' '.repeat(10_000), `(${'a '.repeat(5_000)}`]) {
    parseMoney(text, 'en', null);
  }
  expect(performance.now() - before).toBeLessThan(2_000);
});
