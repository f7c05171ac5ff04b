import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountShape, readAmount } from '../../../lib/domain/import/read-amount';

type Style = { decimal: '.' | ','; group: string };
const STYLES: Style[] = [
  { decimal: '.', group: ',' },
  { decimal: ',', group: '.' },
  ...[' ', '\u00a0', '\u202f', '’', "'"].flatMap((group) => [
    { decimal: '.' as const, group },
    { decimal: ',' as const, group },
  ]),
  { decimal: '.', group: '' },
  { decimal: ',', group: '' },
];

function write(minor: number, { decimal, group }: Style): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole}${decimal}${digits.slice(-2)}`;
}

const around = fc.constantFrom<[(text: string) => string, string | null]>(
  [(text) => text, null],
  [(text) => `$${text}`, 'USD'],
  [(text) => `US$ ${text}`, 'USD'],
  [(text) => `€ ${text}`, 'EUR'],
  [(text) => `${text} lei`, 'RON'],
  [(text) => `${text} RON`, 'RON'],
  [(text) => `${text}\u00a0€`, 'EUR'],
  [(text) => `GBP ${text}`, 'GBP'],
);
const negative = fc.constantFrom<(text: string) => string>(
  (text) => `-${text}`,
  (text) => `(${text})`,
  (text) => `\u2212${text}`,
  (text) => `${text}-`,
);

test('an amount that was written in any of these ways is read as that amount', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999_999), fc.constantFrom(...STYLES), around, (minor, style, [put, currency]) => {
      const text = put(write(minor, style));
      expect([text, readAmount(text, style.decimal, 'USD')]).toEqual([text, { minor, currency }]);
    }),
  );
});

test('less than nothing, with a sign or in brackets', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom(...STYLES), negative, (minor, style, put) => {
      const text = put(write(minor, style));
      expect([text, readAmount(text, style.decimal, 'USD')?.minor]).toEqual([text, -minor]);
    }),
  );
});

test('no text makes it throw, and what has a shape can be read', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,- ()$€lei’') }));
  fc.assert(
    fc.property(text, (given) => {
      if (amountShape(given) !== null) expect([given, readAmount(given, '.', 'USD')]).not.toEqual([given, null]);
      readAmount(given, ',', 'JPY');
    }),
  );
});

test.each([
  ['1234', 'plain'],
  ['1 234 567', 'plain'],
  ['1,234.50', '.'],
  ['1.234,50', ','],
  ['12.5', '.'],
  ['12,5', ','],
  ['1,234,567', '.'],
  ['1.234.567', ','],
  ['1.234', 'either'],
  ['1,234', 'either'],
  ['$1,234', 'either'],
  ['tbd', null],
  ['$68.4K', null],
  ['12 apples', null],
  ['Deal 5, Maria', null],
])('%s: %s', (text, shape) => {
  expect(amountShape(text)).toBe(shape);
});

test.each([
  ['1,054', '.', 'USD', 105_400],
  ['1,054', ',', 'USD', 105],
  ['1.054', ',', 'USD', 105_400],
  ['0.5', '.', 'USD', 50],
  ['.5', '.', 'USD', 50],
  ['2.345', '.', 'USD', 235],
  ['1,500', '.', 'JPY', 1_500],
  ['24120000', '.', 'USD', 2_412_000_000],
  // The other sign counts where the asked one cannot have written it.
  ['1.234,50', '.', 'USD', 123_450],
] as const)('%s with %s as decimal sign, in %s', (text, decimal, currency, minor) => {
  expect(readAmount(text, decimal, currency)?.minor).toBe(minor);
});

test.each(['', '-', 'none', '1,2,3', '12.34.56', '1e5', '--5', '(5', '$5€', '5 bananas', '9'.repeat(39)])(
  '“%s” is no amount',
  (text) => expect(readAmount(text, '.', 'USD')).toBeNull(),
);
