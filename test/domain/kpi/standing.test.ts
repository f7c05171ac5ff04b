import { expect, test } from 'vitest';
import { buildFigure } from '../../../lib/domain/kpi/build-figure';
import { standing } from '../../../lib/domain/kpi/standing';
import type { KpiTarget } from '../../../lib/domain/playbook/playbook';

const figure = (value: number | null) =>
  buildFigure({
    kpi: 'winRate',
    definition: 'winRate.byCount',
    unit: 'ratio',
    period: { from: '2026-08-01', until: '2026-09-01' },
    value,
    noData: 'nothingClosed',
    rows: [],
  });
const target = (goal: KpiTarget['goal'], value: number): KpiTarget => ({ kpi: 'winRate', goal, value });

test.each<[number | null, KpiTarget | null, string | null]>([
  [0.6, target('atLeast', 0.6), 'reached'],
  [3 / 5, target('atLeast', 0.6), 'reached'],
  [0.59, target('atLeast', 0.6), 'missed'],
  [4, target('atMost', 4), 'reached'],
  [4.1, target('atMost', 4), 'missed'],
  [0, target('atLeast', 0.6), 'missed'],
  [null, target('atLeast', 0.6), null],
  [0.6, null, null],
])('%s against %j is %s', (value, goal, expected) => {
  expect(standing(figure(value), goal)).toBe(expected);
});
