import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isWithin } from '../../../lib/domain/time/day';
import {
  ALL_TIME,
  lastPeriods,
  periodOf,
  placeIn,
  previousPeriod,
  type Span,
  spanOf,
} from '../../../lib/domain/time/periods';

test.each<[string, Span, string, string]>([
  ['2026-08-20', 'month', '2026-08-01', '2026-09-01'],
  ['2026-12-31', 'month', '2026-12-01', '2027-01-01'],
  ['2024-02-29', 'month', '2024-02-01', '2024-03-01'],
  ['2026-08-20', 'quarter', '2026-07-01', '2026-10-01'],
  ['2026-10-01', 'quarter', '2026-10-01', '2027-01-01'],
  ['2026-08-20', 'year', '2026-01-01', '2027-01-01'],
])('%s is in the %s from %s to before %s', (day, span, from, until) => {
  expect(periodOf(day, span)).toEqual({ from, until });
});

test('before the first quarter comes the last one of the year before', () => {
  expect(previousPeriod(periodOf('2026-01-01', 'quarter'))).toEqual({ from: '2025-10-01', until: '2026-01-01' });
});

test('the last periods end with the one asked for', () => {
  expect(lastPeriods(periodOf('2026-02-10', 'month'), 3).map(({ from }) => from)).toEqual([
    '2025-12-01',
    '2026-01-01',
    '2026-02-01',
  ]);
});

test('neither all time nor an odd stretch has one before it', () => {
  for (const period of [ALL_TIME, { from: '2026-01-05', until: '2026-02-05' }]) {
    expect(spanOf(period)).toBeNull();
    expect(previousPeriod(period)).toBeNull();
    expect(lastPeriods(period, 8)).toEqual([]);
  }
});

test('a day is in its period, and periods meet without a gap', () => {
  const span = fc.constantFrom<Span[]>('month', 'quarter', 'year');
  fc.assert(
    fc.property(span, fc.integer({ min: -200_000, max: 200_000 }), (each, days) => {
      const day = addDays('2026-01-01', days);
      const period = periodOf(day, each);
      expect(isWithin(day, period)).toBe(true);
      expect(spanOf(period)).toBe(each);
      expect(previousPeriod(period)?.until).toBe(period.from);
    }),
  );
});

test('a row without a day belongs to all time, and to no other period for sure', () => {
  expect(placeIn(null, ALL_TIME)).toBe('in');
  expect(placeIn(null, periodOf('2026-08-20', 'year'))).toBe('unknown');
  expect(placeIn('2026-08-20', periodOf('2026-08-20', 'month'))).toBe('in');
  expect(placeIn('2026-09-01', periodOf('2026-08-20', 'month'))).toBe('out');
  expect(placeIn('1850-01-01', ALL_TIME)).toBe('in');
});
