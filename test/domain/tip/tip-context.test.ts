import { expect, test } from 'vitest';
import { evaluateKpis } from '../../../lib/domain/kpi/evaluate-kpis';
import { DEFAULT_PLAYBOOK } from '../../../lib/domain/playbook/default-playbook';
import { nextStep } from '../../../lib/domain/process/next-step';
import { pickTip } from '../../../lib/domain/tip/pick-tip';
import { tipContext } from '../../../lib/domain/tip/tip-context';
import { utc } from '../samples/calendars';
import { blank, reading, TODAY, words } from '../samples/readings';
import { lost } from '../samples/rows';

const playbook = DEFAULT_PLAYBOOK;
const kpis = (losses: number) =>
  evaluateKpis({
    playbook,
    deals: Array.from({ length: losses }, () => lost('2026-08-10')),
    leads: [],
    activities: [],
    usage: { expected: [], used: [], measured: { from: TODAY, until: TODAY } },
    forecasts: [],
    rep: null,
    today: TODAY,
    now: utc('2026-08-20 12:00'),
  });
const shown = reading({ stage: words('Engaging'), account: words('Acme'), decisionMaker: blank });

test('it says where the rep stands, in the playbook’s ids', () => {
  const unused = [{ tool: 'practice', feature: 'filter' }];
  const context = tipContext({
    playbook,
    reading: shown,
    step: nextStep(playbook, shown, TODAY),
    kpis: kpis(20),
    unused,
  });
  expect(context).toEqual({
    kind: 'opportunity',
    stage: 'engaging',
    step: 'engaging-decision-maker',
    missedKpis: ['winRate'],
    unused,
  });
  expect(pickTip({ tips: playbook.tips, context, outcomes: [], today: TODAY })?.id).toBe('ask-who-decides');
});

test('nineteen lost deals are too few to call a win rate missed', () => {
  expect(tipContext({ playbook, reading: null, step: null, kpis: kpis(19), unused: [] }).missedKpis).toEqual([]);
});

test('away from a record there is no kind, stage or step', () => {
  expect(tipContext({ playbook, reading: null, step: null, kpis: [], unused: [] })).toEqual({
    kind: null,
    stage: null,
    step: null,
    missedKpis: [],
    unused: [],
  });
});

test('a record that the playbook does not cover still has its kind', () => {
  expect(tipContext({ playbook, reading: reading({}, 'account'), step: null, kpis: [], unused: [] })).toMatchObject({
    kind: 'account',
    stage: null,
  });
});
