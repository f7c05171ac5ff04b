import { expect, test } from 'vitest';
import { trend } from '../../../lib/domain/kpi/trend';
import { ALL_TIME, periodOf, type Span } from '../../../lib/domain/time/periods';

test.each<[Span, number, string, string]>([
  ['month', 12, '2025-09-01', '2026-08-01'],
  ['quarter', 8, '2024-10-01', '2026-07-01'],
  ['year', 5, '2022-01-01', '2026-01-01'],
])('by %s a trend shows %s values, from %s to %s', (span, count, first, last) => {
  const asked: string[] = [];
  const values = trend(periodOf('2026-08-20', span), ({ from }) => asked.push(from));
  expect(values).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  expect([asked[0], asked.at(-1)]).toEqual([first, last]);
});

test('a period without data leaves a gap, not a zero', () => {
  expect(trend(periodOf('2026-08-20', 'year'), ({ from }) => (from < '2025' ? null : 1))).toEqual([
    null,
    null,
    null,
    1,
    1,
  ]);
});

test('all time has no trend', () => {
  expect(trend(ALL_TIME, () => 1)).toEqual([]);
});
