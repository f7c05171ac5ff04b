import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tip } from '../../../lib/domain/playbook/playbook';
import { addDays } from '../../../lib/domain/time/day';
import { FOLLOWED_REST_DAYS, pickTip, type TipChoice, type TipOutcome } from '../../../lib/domain/tip/pick-tip';
import type { TipContext } from '../../../lib/domain/tip/tip-context';

const today = '2026-08-20';
const context: TipContext = {
  kind: 'opportunity',
  stage: 'engaging',
  step: 'engaging-amount',
  missedKpis: ['winRate'],
  unused: [{ tool: 'practice', feature: 'filter' }],
};
const tip = (id: string, when: Tip['when'] = {}, weight = 1): Tip => ({ id, title: id, body: id, when, weight });
const outcome = (id: string, what: TipOutcome['what'], day = today, at = 0): TipOutcome => ({ tip: id, what, day, at });
const pick = (tips: Tip[], rest: Partial<TipChoice> = {}) =>
  pickTip({ tips, context, outcomes: [], today, ...rest })?.id ?? null;

describe('a tip fits only where every part of it holds', () => {
  test.each<[Tip['when'], boolean]>([
    [{}, true],
    [{ kinds: ['lead', 'opportunity'] }, true],
    [{ kinds: ['lead'] }, false],
    [{ stages: ['engaging'] }, true],
    [{ stages: ['prospecting'] }, false],
    [{ steps: ['engaging-amount'] }, true],
    [{ steps: ['engaging-account'] }, false],
    [{ kpiBelowTarget: 'winRate' }, true],
    [{ kpiBelowTarget: 'salesCycle' }, false],
    [{ unused: { tool: 'practice', feature: 'filter' } }, true],
    [{ unused: { tool: 'practice', feature: 'search' } }, false],
    [{ unused: { tool: 'dialer', feature: 'filter' } }, false],
    [{ stages: ['engaging'], kpiBelowTarget: 'winRate' }, true],
    [{ stages: ['engaging'], kpiBelowTarget: 'salesCycle' }, false],
  ])('%j: %s', (when, fits) => {
    expect(pick([tip('a', when)])).toBe(fits ? 'a' : null);
  });
  test('away from a record only tips that ask for none fit', () => {
    const away = { ...context, kind: null, stage: null, step: null };
    expect(
      pick([tip('kind', { kinds: ['opportunity'] }), tip('stage', { stages: ['engaging'] })], { context: away }),
    ).toBeNull();
    expect(pick([tip('kpi', { kpiBelowTarget: 'winRate' })], { context: away })).toBe('kpi');
  });
});

describe('among those that fit', () => {
  const ladder = [
    tip('any'),
    tip('kind', { kinds: ['opportunity'] }),
    tip('kpi', { kpiBelowTarget: 'winRate' }),
    tip('unused', { unused: { tool: 'practice', feature: 'filter' } }),
    tip('stage', { stages: ['engaging'] }),
    tip('step', { steps: ['engaging-amount'] }),
  ];
  test('the most specific goes first, whatever the weights and the order', () => {
    for (let count = ladder.length; count > 0; count--) {
      const some = ladder.slice(0, count).map((each, i) => ({ ...each, weight: count - i }));
      expect(pick(some)).toBe(ladder[count - 1]?.id);
      expect(pick([...some].reverse())).toBe(ladder[count - 1]?.id);
    }
  });
  test('then the higher weight', () => {
    expect(pick([tip('a', {}, 1), tip('b', {}, 2)])).toBe('b');
  });
  test('then the one never shown, then the one shown least recently', () => {
    const outcomes = [outcome('a', 'shown', '2026-08-01', 1), outcome('b', 'shown', '2026-08-02', 2)];
    expect(pick([tip('a'), tip('b'), tip('c')], { outcomes })).toBe('c');
    expect(pick([tip('b'), tip('a')], { outcomes })).toBe('a');
    expect(pick([tip('b'), tip('a')], { outcomes: [...outcomes, outcome('a', 'shown', '2026-08-03', 3)] })).toBe('b');
  });
  test('then the order in the playbook', () => {
    expect(pick([tip('b'), tip('a')])).toBe('b');
  });
  test('but the one on screen stays, unless something fits better', () => {
    const outcomes = [outcome('b', 'shown', today, 5)];
    expect(pick([tip('a'), tip('b')], { outcomes, current: 'b' })).toBe('b');
    expect(pick([tip('a', {}, 2), tip('b')], { outcomes, current: 'b' })).toBe('a');
  });
});

describe('a rep is left in peace', () => {
  test('a dismissed tip never comes back', () => {
    const outcomes = [
      outcome('a', 'dismissed', '2020-01-01'),
      outcome('a', 'shown'),
      outcome('a', 'followed', '2020-01-01'),
    ];
    expect(pick([tip('a')], { outcomes })).toBeNull();
    expect(pick([tip('a')], { outcomes, current: 'a' })).toBeNull();
  });
  test('a followed tip rests for thirty days', () => {
    const followed = (daysAgo: number) => ({ outcomes: [outcome('a', 'followed', addDays(today, -daysAgo))] });
    expect(pick([tip('a')], followed(0))).toBeNull();
    expect(pick([tip('a')], followed(FOLLOWED_REST_DAYS - 1))).toBeNull();
    expect(pick([tip('a')], followed(FOLLOWED_REST_DAYS))).toBe('a');
  });
  test('three different tips a day are enough; those three may be seen again', () => {
    const outcomes = ['a', 'b', 'c', 'a'].map((id, i) => outcome(id, 'shown', today, i));
    expect(pick([tip('d', {}, 9)], { outcomes })).toBeNull();
    expect(pick([tip('d', {}, 9), tip('a')], { outcomes })).toBe('a');
    expect(pick([tip('d', {}, 9)], { outcomes: outcomes.slice(0, 2) })).toBe('d');
    expect(pick([tip('d', {}, 9)], { outcomes, budget: 4 })).toBe('d');
    expect(pick([tip('d', {}, 9)], { outcomes, today: addDays(today, 1) })).toBe('d');
  });
  test('a budget of none turns tips off', () => {
    expect(pick([tip('a')], { budget: 0, current: 'a' })).toBeNull();
  });
});

test('over any day of picks, no more than the budget is shown, nothing dismissed, and the same again gives the same', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const moves = fc.array(fc.constantFrom<TipOutcome['what']>('shown', 'dismissed', 'followed'), { maxLength: 20 });
  const weights = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(moves, weights, fc.nat(4), (whats, weight, budget) => {
      const tips = ids.map((id, i) => tip(id, {}, weight[i]));
      const outcomes: TipOutcome[] = [];
      whats.forEach((what, at) => {
        const input = { outcomes, budget };
        const picked = pick(tips, input);
        expect(pick(tips, input)).toBe(picked);
        expect(pick(tips, { ...input, outcomes: [...outcomes].reverse() })).toBe(picked);
        if (picked === null) return;
        expect(outcomes.some((each) => each.tip === picked && each.what !== 'shown')).toBe(false);
        outcomes.push(
          outcome(picked, 'shown', today, at),
          ...(what === 'shown' ? [] : [outcome(picked, what, today, at)]),
        );
      });
      expect(new Set(outcomes.map((each) => each.tip)).size).toBeLessThanOrEqual(budget);
    }),
  );
});
