import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanOf, medianOf, nearestRank } from '../../../lib/domain/kpi/average';

test.each<[number[], number | null, number | null, number | null]>([
  [[], null, null, null],
  [[7], 7, 7, 7],
  [[1, 2], 1.5, 1.5, 2],
  [[3, 1, 2], 2, 2, 3],
  [[10, 1, 2, 3], 4, 2.5, 10],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 5.5, 9],
])('of %j the mean is %s, the median %s and the P90 %s', (values, mean, median, p90) => {
  expect([meanOf(values), medianOf(values), nearestRank(values, 0.9)]).toEqual([mean, median, p90]);
});

test('a nearest rank is the smallest value that the share does not exceed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, percent) => {
      const rank = nearestRank(values, percent / 100) as number;
      const upTo = (limit: number) => values.filter((value) => value <= limit).length * 100;
      expect(values).toContain(rank);
      expect(upTo(rank)).toBeGreaterThanOrEqual(percent * values.length);
      for (const less of values) if (less < rank) expect(upTo(less)).toBeLessThan(percent * values.length);
    }),
  );
});

test('the values stay in their order', () => {
  const values = [3, 1, 2];
  medianOf(values);
  nearestRank(values, 0.5);
  expect(values).toEqual([3, 1, 2]);
});
