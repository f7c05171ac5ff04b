import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minorOf } from '../../../lib/services/crm-api/minor-of';

test.each([
  ['5000', 'EUR', 500_000],
  ['0.1', 'EUR', 10],
  ['1234.565', 'EUR', 123_457],
  ['-12.30', 'USD', -1_230],
  ['-0', 'USD', 0],
  ['1500', 'JPY', 1_500],
  ['1500.5', 'JPY', 1_501],
  ['1.2345', 'KWD', 1_235],
  [22_500, 'EUR', 2_250_000],
  [0.29, 'EUR', 29],
  [1.005, 'EUR', 101],
])('%s %s', (amount, currency, minor) => {
  expect(minorOf(amount, currency)).toBe(minor);
});

test('no cent is lost on the way', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      const text = `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
      expect(minorOf(text, 'EUR')).toBe(cents === 0 ? 0 : cents);
    }),
  );
});
