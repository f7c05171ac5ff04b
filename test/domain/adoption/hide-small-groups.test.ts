import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideSmallGroups } from '../../../lib/domain/adoption/hide-small-groups';

/** Some people are in several groups. */
const groups = fc.uniqueArray(
  fc.record({
    key: fc.string(),
    people: fc.array(fc.constantFrom(...'abcdefghijklmn'), { maxLength: 12 }).map((people) => new Set(people)),
  }),
  { selector: ({ key }) => key },
);

test.each<[string, number[], number[]]>([
  ['nothing is hidden when every group is large enough', [5, 6, 9], []],
  ['one small group takes the next smallest with it, or it could be worked out', [4, 6, 9], [4, 6]],
  ['two small ones with enough people together hide no others', [3, 4, 9], [3, 4]],
  ['two small ones with too few people together take another', [1, 2, 9, 20], [1, 2, 9]],
  ['a single small group is hidden', [3], [3]],
  ['no groups hide nothing', [], []],
])('%s', (_, people, hidden) => {
  const given = people.map((n) => ({ key: String(n), people: peopleOf(n) }));
  expect([...hideSmallGroups(given)].sort()).toEqual(hidden.map(String).sort());
});

test('somebody in two small groups counts once', () => {
  const [few, others] = [peopleOf(3), peopleOf(6)];
  const given = [
    { key: 'one', people: few },
    { key: 'two', people: few },
    { key: 'large', people: others },
  ];
  expect(hideSmallGroups(given)).toEqual(new Set(['one', 'two', 'large']));
});

test('what is hidden can never be worked out as the total less what is shown', () => {
  fc.assert(
    fc.property(groups, (given) => {
      const hidden = given.filter(({ key }) => hideSmallGroups(given).has(key));
      const shown = given.filter(({ key }) => !hideSmallGroups(given).has(key));
      expect(shown.every(({ people }) => people.size >= 5)).toBe(true);
      const together = new Set(hidden.flatMap(({ people }) => [...people]));
      if (hidden.length > 0 && shown.length > 0) expect(hidden.length > 1 && together.size >= 5).toBe(true);
    }),
  );
});

let named = 0;
function peopleOf(n: number): Set<string> {
  return new Set(Array.from({ length: n }, () => `person ${named++}`));
}
