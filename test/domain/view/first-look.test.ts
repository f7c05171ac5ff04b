import { expect, test } from 'vitest';
import { lookInAddress, lookOfAddress } from '../../../lib/domain/view/first-look';

test('the first look is found again in the address', () => {
  for (const locale of ['en', 'ro'] as const) {
    for (const theme of ['auto', 'light', 'dark'] as const) {
      expect(lookOfAddress(lookInAddress({ locale, theme }))).toEqual({ locale, theme });
    }
  }
});

test.each(['', '#', '#de-pink', '#<b>', '#constructor-toString'])('"%s" is the plain look', (hash) => {
  expect(lookOfAddress(hash)).toEqual({ locale: 'en', theme: 'auto' });
});
