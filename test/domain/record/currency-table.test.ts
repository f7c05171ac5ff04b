import { expect, test } from 'vitest';
import { minorDigits } from '../../../lib/domain/record/currency';

test('the digits that are known without asking are those that Intl knows', () => {
  for (const currency of Intl.supportedValuesOf('currency')) {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    expect([currency, minorDigits(currency)]).toEqual([currency, maximumFractionDigits]);
  }
});
