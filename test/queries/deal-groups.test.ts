import { describe, expect, test } from 'vitest';
import { hiddenGroups } from '../../lib/queries/deal-groups';
import { dealOf } from './deal-of';

/** One open deal of each of `count` people of a manager, in a region. */
function people(region: string, manager: string, count: number) {
  return Array.from({ length: count }, (_, i) =>
    dealOf({ id: `${manager} ${i}`, owner: `${manager} ${i}`, region, manager }),
  );
}

describe('managers', () => {
  test('are hidden region by region: one alone is the region less the other', () => {
    const deals = [
      ...people('West', 'Ana', 4),
      ...people('West', 'Ion', 9),
      ...people('East', 'Dan', 5),
      ...people('East', 'Eva', 6),
    ];
    expect(hiddenGroups(deals)).toMatchObject({ region: new Set(), manager: new Set(['Ana', 'Ion']) });
  });

  test('of a hidden region are hidden with it, however many people they have', () => {
    const deals = [...people('North', 'Ana', 3), ...people('West', 'Ion', 6), ...people('East', 'Dan', 9)];
    expect(hiddenGroups(deals)).toMatchObject({ region: new Set(['North', 'West']), manager: new Set(['Ana', 'Ion']) });
  });

  test('with people in two regions are hidden when they are too few in one', () => {
    const deals = [...people('West', 'Ana', 8), ...people('East', 'Ana', 2), ...people('East', 'Dan', 9)];
    expect(hiddenGroups(deals).manager).toEqual(new Set(['Ana', 'Dan']));
  });
});

test('everybody with a deal counts, not only those who closed one', () => {
  const deals = people('West', 'Ana', 5).map((deal, i) => (i === 0 ? { ...deal, outcome: 'won' as const } : deal));
  expect(hiddenGroups(deals)).toEqual({ region: new Set(), manager: new Set(), product: new Set() });
});
