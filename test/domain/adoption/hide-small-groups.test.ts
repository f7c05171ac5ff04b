import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideSmallGroups } from '../../../lib/domain/adoption/hide-small-groups';

const groups = fc.uniqueArray(fc.record({ key: fc.string(), people: fc.nat(12) }), { selector: ({ key }) => key });

test.each<[string, number[], number[]]>([
  ['nothing is hidden when every group is large enough', [5, 6, 9], []],
  ['one small group takes the next smallest with it, or it could be worked out', [4, 6, 9], [4, 6]],
  ['two small ones with enough people together hide no others', [3, 4, 9], [3, 4]],
  ['two small ones with too few people together take another', [1, 2, 9, 20], [1, 2, 9]],
  ['a single small group is hidden', [3], [3]],
  ['no groups hide nothing', [], []],
])('%s', (_, people, hidden) => {
  const given = people.map((n) => ({ key: String(n), people: n }));
  expect([...hideSmallGroups(given)].sort()).toEqual(hidden.map(String).sort());
});

test('what is hidden can never be worked out as the total less what is shown', () => {
  fc.assert(
    fc.property(groups, (given) => {
      const hidden = given.filter(({ key }) => hideSmallGroups(given).has(key));
      const shown = given.filter(({ key }) => !hideSmallGroups(given).has(key));
      expect(shown.every(({ people }) => people >= 5)).toBe(true);
      const together = hidden.reduce((sum, { people }) => sum + people, 0);
      if (hidden.length > 0 && shown.length > 0) expect(hidden.length > 1 && together >= 5).toBe(true);
    }),
  );
});
