import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_PLAYBOOK } from '../../../lib/domain/playbook/default-playbook';
import type { Playbook, Stage } from '../../../lib/domain/playbook/playbook';
import { nextStep } from '../../../lib/domain/process/next-step';
import type { Reading } from '../../../lib/domain/record/crm-record';
import { condition, FIELDS, seenFields } from '../samples/arbitraries';
import { blank, date, money, reading, TODAY, unseen, words } from '../samples/readings';

const engaging = {
  stage: words('Engaging'),
  account: words('Acme'),
  decisionMaker: words('Ana Pop'),
  amount: money(100_00),
  expectedCloseOn: date('2026-09-30'),
  nextStep: words('Demo on Tuesday'),
  lossReason: blank,
};
const step = (fields: Reading['fields']) => nextStep(DEFAULT_PLAYBOOK, reading(fields), TODAY);
const english = (label: unknown) => (label as { en: string }).en;

const cases: [string, Reading['fields'], state: string, criterion: string | null][] = [
  ['a missing decision maker is what to do', { ...engaging, decisionMaker: blank }, 'do', 'engaging-decision-maker'],
  ['the first of two is what to do', { ...engaging, account: blank, amount: blank }, 'do', 'engaging-account'],
  [
    'an unseen field comes after what is known to be missing',
    { ...engaging, account: unseen, amount: blank },
    'do',
    'engaging-amount',
  ],
  ['an unseen field alone is to be checked', { ...engaging, nextStep: unseen }, 'check', 'engaging-next-step'],
  [
    'a close date in the past is what to do',
    { ...engaging, expectedCloseOn: date('2026-08-19') },
    'do',
    'engaging-expected-close',
  ],
  ['an amount of zero is what to do', { ...engaging, amount: money(0) }, 'do', 'engaging-amount'],
  ['with all met, the loss reason does not bar the way to won', engaging, 'advance', null],
  ['a won record is closed', { ...engaging, stage: words('Câștigat') }, 'closed', null],
  ['a lost record is closed', { stage: words('Lost') }, 'closed', null],
  ['an unknown stage places nothing', { ...engaging, stage: words('Stufe 2') }, 'unplaced', null],
  ['an unseen stage places nothing', { ...engaging, stage: unseen }, 'unplaced', null],
];

test.each(cases)('%s', (_, fields, state, criterion) => {
  const view = step(fields);
  expect(view?.state).toBe(state);
  expect(view?.criterion?.id ?? null).toBe(criterion);
});

test('there is no step for a kind of record without a process', () => {
  expect(nextStep(DEFAULT_PLAYBOOK, reading(engaging, 'account'), TODAY)).toBeNull();
});

test('all criteria are listed in their order, with what was seen', () => {
  const view = step({ ...engaging, decisionMaker: blank, nextStep: unseen });
  expect(view?.all.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'engaging-account met',
    'engaging-decision-maker unmet',
    'engaging-amount met',
    'engaging-expected-close met',
    'engaging-next-step unknown',
    'engaging-loss-reason unmet',
  ]);
  expect(view?.all[4]?.seen).toEqual(unseen);
  expect(view?.next.map(english)).toEqual(['Won', 'Lost']);
});

test('a record may go on only to stages that no criterion of their own bars', () => {
  expect(step(engaging)?.next.map(english)).toEqual(['Won']);
  expect(step({ ...engaging, lossReason: words('Price') })?.next.map(english)).toEqual(['Won', 'Lost']);
  expect(step({ ...engaging, lossReason: unseen })?.next.map(english)).toEqual(['Won', 'Lost']);
});

test('an unknown stage is shown as the page calls it', () => {
  expect(step({ stage: words('Stufe 2') })?.stageText).toBe('Stufe 2');
  expect(step({ stage: unseen })?.stageText).toBeNull();
});

test('a stage that leads nowhere asks for what holds on every way', () => {
  const view = nextStep(
    playbookWith({ next: [], exit: [criterion('a', ['account']), criterion('b')] }),
    reading({ stage: words('One') }),
    TODAY,
  );
  expect(view?.criterion?.id).toBe('b');
});

function criterion(id: string, to?: string[]): Stage['exit'][number] {
  return { id, title: id, why: id, how: id, field: 'account', to, condition: { type: 'present', field: 'account' } };
}

function playbookWith(stage: Partial<Stage>): Playbook {
  const one: Stage = { id: 'one', label: 'One', names: ['One'], outcome: 'open', next: ['two'], exit: [], ...stage };
  const two: Stage = { id: 'two', label: 'Two', names: ['Two'], outcome: 'won', next: [], exit: [] };
  return { ...DEFAULT_PLAYBOOK, processes: [{ kind: 'opportunity', stages: [one, two] }] };
}

describe('for any criteria and any reading', () => {
  const criteria = fc
    .array(condition, { maxLength: 5 })
    .map((all) => all.map((each, i) => ({ ...criterion(`c${i}`), condition: each })));
  const rank = { do: 0, check: 1, advance: 2, closed: 3, unplaced: 4 };
  const stage = words('One');

  test('fields that are hidden never add something to do', () => {
    fc.assert(
      fc.property(criteria, seenFields, fc.subarray(FIELDS), (exit, fields, hidden) => {
        const playbook = playbookWith({ exit });
        const blind = { ...fields, ...Object.fromEntries(hidden.map((field) => [field, unseen])), stage };
        const seen = nextStep(playbook, reading({ ...fields, stage }), TODAY);
        const guessed = nextStep(playbook, reading(blind), TODAY);
        for (const [i, { state }] of (guessed?.all ?? []).entries()) {
          expect([seen?.all[i]?.state, 'unknown']).toContain(state);
        }
        if (guessed?.state === 'do') expect(seen?.state).toBe('do');
        if (guessed?.state === 'advance') expect(seen?.state).toBe('advance');
      }),
      { numRuns: 1000 },
    );
  });

  test('the state follows from the criteria listed', () => {
    fc.assert(
      fc.property(criteria, seenFields, (exit, fields) => {
        const view = nextStep(playbookWith({ exit }), reading({ ...fields, stage }), TODAY);
        const states = view?.all.map(({ state }) => state) ?? [];
        const expected = states.includes('unmet') ? 'do' : states.includes('unknown') ? 'check' : 'advance';
        expect(rank[view?.state ?? 'unplaced']).toBe(rank[expected]);
      }),
    );
  });
});
