import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateShape, looksLikeDate, readDate } from '../../../lib/domain/import/read-date';

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'.split(' '),
};

const anyDay = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2068-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

type Write = (parts: { y: string; m: string; d: string }) => string;
const name = (locale: keyof typeof MONTHS, month: string, letters = 99) =>
  MONTHS[locale][Number(month) - 1]?.slice(0, letters);
const plain = (digits: string) => String(Number(digits));

const WAYS: { [name: string]: { write: Write; dayFirst: boolean } } = {
  'ISO 8601': { write: ({ y, m, d }) => `${y}-${m}-${d}`, dayFirst: false },
  'year first with slashes': { write: ({ y, m, d }) => `${y}/${m}/${d}`, dayFirst: true },
  'day first': { write: ({ y, m, d }) => `${d}/${m}/${y}`, dayFirst: true },
  'day first, short': { write: ({ y, m, d }) => `${plain(d)}-${plain(m)}-${y.slice(2)}`, dayFirst: true },
  'month first': { write: ({ y, m, d }) => `${plain(m)}/${plain(d)}/${y}`, dayFirst: false },
  'dots, whatever the order': { write: ({ y, m, d }) => `${d}.${m}.${y}`, dayFirst: false },
  'English name': { write: ({ y, m, d }) => `${d}-${name('en', m, 3)}-${y}`, dayFirst: false },
  'English name first': { write: ({ y, m, d }) => `${name('en', m)} ${plain(d)}, ${y}`, dayFirst: true },
  'Romanian name': { write: ({ y, m, d }) => `${plain(d)} ${name('ro', m)} ${y}`, dayFirst: false },
  'Romanian, cut': { write: ({ y, m, d }) => `${d} ${name('ro', m, 3)}. ${y}`, dayFirst: true },
};

describe.each(Object.entries(WAYS))('%s', (_, { write, dayFirst }) => {
  test('a day that was written so is read as that day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('', ' 09:05', ' 9:05 AM', 'T09:05:00', ', 09:05:00.123'), (day, time) => {
        const [y = '', m = '', d = ''] = day.split('-');
        const text = write({ y, m, d }) + time;
        const ms = time === '' ? null : (9 * 60 + 5) * 60_000;
        expect([text, readDate(text, dayFirst)]).toEqual([text, { day, ms, at: null }]);
        expect([text, looksLikeDate(text)]).toEqual([text, true]);
        expect(dateShape(text)).not.toBeNull();
      }),
    );
  });
});

test('no text makes it throw, and what it reads has a shape', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/. :TZ+apmr') })), (text) => {
      const [read, shape] = [readDate(text, true), dateShape(text.trim())];
      if (shape !== null) expect([text, read]).not.toEqual([text, null]);
    }),
  );
});

test.each([
  ['2026-08-22T09:30:00Z', '2026-08-22', Date.UTC(2026, 7, 22, 9, 30)],
  ['2026-08-22T09:30:00.000+0300', '2026-08-22', Date.UTC(2026, 7, 22, 6, 30)],
  ['2026-08-22 09:30:00 UTC', '2026-08-22', Date.UTC(2026, 7, 22, 9, 30)],
  ['1787390400000', '2026-08-22', 1_787_390_400_000],
])('%s says which instant it is', (text, day, at) => {
  expect(readDate(text, true)).toMatchObject({ day, at });
});

test.each([
  ['03/04/2026', 'either'],
  ['03/13/2026', 'monthFirst'],
  ['13/03/2026', 'dayFirst'],
  ['03.04.2026', 'dayFirst'],
  ['04/04/2026', 'fixed'],
  ['2026-04-03', 'fixed'],
  ['3 Apr 2026', 'fixed'],
  ['Wed, 3 Jun 2026 10:00', 'fixed'],
  ['30/02/2026', null],
  ['2026-13-01', null],
  ['next week', null],
  ['006Hs00001AbCdE', null],
  ['12,400.50', null],
  ['1787390400000', null],
])('%s: %s', (text, shape) => {
  expect(dateShape(text)).toBe(shape);
});

test.each(['', 'tbd', '2026', '31/31/2026', '3 foo 2026', '2026-02-30', '25:99', `1/1/2026 ${'x'.repeat(60)}`])(
  '“%s” is no date',
  (text) => expect(readDate(text, true)).toBeNull(),
);

test('midnight and noon are told apart', () => {
  expect(readDate('1/2/2026 12:00 AM', false)?.ms).toBe(0);
  expect(readDate('1/2/2026 12:00 PM', false)?.ms).toBe(12 * 3_600_000);
  expect(readDate('1/2/2026 11:59:59 p.m.', false)?.ms).toBe(86_399_000);
});
