import { expect, test } from 'vitest';
import { parseAmount } from '../../../components/sidebar/parse-amount';

test.each([
  ['12500', 12500],
  ['12,500', 12500],
  ['12.500', 12500],
  [' 1 250 000 ', 1_250_000],
  ['1\u202f250', 1250],
  ['0', 0],
  ['', null],
  ['12,50', null],
  ['1,2500', null],
  ['12k', null],
  ['-5', null],
])('%j is %j', (text, amount) => expect(parseAmount(text)).toBe(amount));
