import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../lib/domain/playbook/playbook';
import { evaluateCondition, type Truth } from '../../../lib/domain/process/evaluate-condition';
import type { FieldReading } from '../../../lib/domain/record/crm-record';
import { condition, FIELDS, seenFields, someFields } from '../samples/arbitraries';
import { blank, choice, date, money, reading, TODAY, unclear, unseen, words } from '../samples/readings';

const on = 'f';
const present: Condition = { type: 'present', field: on };
const oneOf: Condition = { type: 'oneOf', field: on, values: ['Referral', 'Web site'] };
const amount: Condition = { type: 'amountAtLeast', field: on, minor: 100 };
const notPast: Condition = { type: 'notPast', field: on };
const within: Condition = { type: 'withinDays', field: on, days: 7 };

const cases: [string, Condition, FieldReading, Truth][] = [
  ['a text is present', present, words('x'), 'met'],
  ['an ambiguous text is present', present, unclear('03/04/2026'), 'met'],
  ['a blank field is not present', present, blank, 'unmet'],
  ['an unseen field may or may not be present', present, unseen, 'unknown'],
  ['a text is one of the values', oneOf, words('Referral'), 'met'],
  ['case, diacritics and spaces do not matter', oneOf, words('  WEB  sité '), 'met'],
  ['another text is none of the values', oneOf, words('Fair'), 'unmet'],
  ['a choice matches by its id', oneOf, choice('referral', 'Recomandare'), 'met'],
  ['a choice matches by its text', oneOf, choice('r1', 'Referral'), 'met'],
  ['an ambiguous text cannot be compared', oneOf, unclear('Referral'), 'unknown'],
  ['a date cannot be compared with names', oneOf, date('2026-08-20'), 'unknown'],
  ['a blank is none of the values', oneOf, blank, 'unmet'],
  ['an amount reaches the limit', amount, money(100), 'met'],
  ['an amount falls short', amount, money(99), 'unmet'],
  ['a text is no amount', amount, words('100'), 'unknown'],
  ['an amount not seen is unknown', amount, unseen, 'unknown'],
  ['today is not past', notPast, date(TODAY), 'met'],
  ['yesterday is past', notPast, date('2026-08-19'), 'unmet'],
  ['an ambiguous date is not called past', notPast, unclear('03/04/2026'), 'unknown'],
  ['no date is not in the future', notPast, blank, 'unmet'],
  ['seven days ago is within seven days', within, date('2026-08-13'), 'met'],
  ['in seven days is within seven days', within, date('2026-08-27'), 'met'],
  ['eight days ago is not', within, date('2026-08-12'), 'unmet'],
  ['in eight days is not', within, date('2026-08-28'), 'unmet'],
  ['money is no date', within, money(1), 'unknown'],
];

test.each(cases)('%s', (_, what, seen, expected) => {
  expect(evaluateCondition(what, reading({ [on]: seen }), TODAY)).toBe(expected);
});

describe('conditions combine by Kleene’s tables', () => {
  const fields = { met: words('x'), unmet: blank, unknown: unseen };
  const has = (field: Truth): Condition => ({ type: 'present', field });
  const table: [Truth, Truth, all: Truth, any: Truth][] = [
    ['met', 'met', 'met', 'met'],
    ['met', 'unmet', 'unmet', 'met'],
    ['met', 'unknown', 'unknown', 'met'],
    ['unmet', 'unmet', 'unmet', 'unmet'],
    ['unmet', 'unknown', 'unmet', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ];
  test.each(table)('%s and %s', (a, b, all, any) => {
    for (const of of [
      [has(a), has(b)],
      [has(b), has(a)],
    ]) {
      expect(evaluateCondition({ type: 'all', of }, reading(fields), TODAY)).toBe(all);
      expect(evaluateCondition({ type: 'any', of }, reading(fields), TODAY)).toBe(any);
    }
  });
  test.each<[Truth, Truth]>([
    ['met', 'unmet'],
    ['unmet', 'met'],
    ['unknown', 'unknown'],
  ])('not %s is %s', (a, not) => {
    expect(evaluateCondition({ type: 'not', of: has(a) }, reading(fields), TODAY)).toBe(not);
  });
});

test('whatever is decided with some fields unseen stays so once they are seen', () => {
  fc.assert(
    fc.property(condition, seenFields, fc.subarray(FIELDS), (what, fields, hidden) => {
      const partly = { ...fields, ...Object.fromEntries(hidden.map((field) => [field, unseen])) };
      const before = evaluateCondition(what, reading(partly), TODAY);
      if (before !== 'unknown') expect(evaluateCondition(what, reading(fields), TODAY)).toBe(before);
    }),
    { numRuns: 2000 },
  );
});

test('with every field unseen nothing is ever unmet, or met', () => {
  fc.assert(
    fc.property(condition, (what) => {
      expect(evaluateCondition(what, reading({}), TODAY)).toBe('unknown');
    }),
  );
});

test('hiding one more field never turns what was met or unknown into unmet, nor the other way round', () => {
  fc.assert(
    fc.property(condition, someFields, fc.constantFrom(...FIELDS), (what, fields, hidden) => {
      const seen = evaluateCondition(what, reading(fields), TODAY);
      const blind = evaluateCondition(what, reading({ ...fields, [hidden]: unseen }), TODAY);
      expect([seen, 'unknown']).toContain(blind);
    }),
    { numRuns: 2000 },
  );
});
