import { describe, expect, test } from 'vitest';
import { evaluateKpis, type KpiInput } from '../../../lib/domain/kpi/evaluate-kpis';
import { KPI_IDS } from '../../../lib/domain/kpi/figure';
import type { Forecast } from '../../../lib/domain/kpi/forecast-accuracy';
import { DEFAULT_PLAYBOOK } from '../../../lib/domain/playbook/default-playbook';
import { periodOf } from '../../../lib/domain/time/periods';
import { HOUR, utc } from '../samples/calendars';
import { cpuMs } from '../samples/cpu-ms';
import { mavenDeals } from '../samples/maven-deals';
import { activity, lead, lost, won } from '../samples/rows';

const NOTHING: KpiInput = {
  playbook: DEFAULT_PLAYBOOK,
  deals: [],
  leads: [],
  activities: [],
  usage: { expected: [], used: [], measured: { from: '2026-07-01', until: '2026-08-21' } },
  forecasts: [],
  rep: 'Ana',
  today: '2026-08-20',
  now: utc('2026-08-20 12:00'),
};
const view = (input: Partial<KpiInput>, kpi: string) => {
  const found = evaluateKpis({ ...NOTHING, ...input }).find(({ figure }) => figure.kpi === kpi);
  if (found === undefined) throw new Error(`no view of ${kpi}`);
  return found;
};

test('with nothing imported all five are there, with a target each and no data', () => {
  const views = evaluateKpis(NOTHING);
  expect(views.map(({ figure }) => figure.kpi)).toEqual([...KPI_IDS]);
  for (const { figure, target, standing, previous, trend } of views) {
    expect(figure.value).toBeNull();
    expect(figure.noData).toBeTruthy();
    expect(target?.kpi).toBe(figure.kpi);
    expect(standing).toBeNull();
    expect(previous).toEqual({ value: null });
    expect(trend).toEqual(Array(8).fill(null));
  }
});

test('the period is the running quarter unless another is asked for', () => {
  expect(view({}, 'winRate').figure.period).toEqual({ from: '2026-07-01', until: '2026-10-01' });
  expect(view({}, 'winRate').pace).toEqual({ daysGone: 36, daysAll: 66 });
  const month = view({ period: periodOf('2026-08-20', 'month') }, 'winRate');
  expect(month.figure.period.from).toBe('2026-08-01');
  expect(month.trend.length).toBe(12);
});

test('a rep sees the rep’s own rows, a team all of them', () => {
  const deals = [won('2026-07-10'), lost('2026-08-10'), won('2026-08-10', { owner: 'Ion' }), won('2026-05-10')];
  const own = view({ deals }, 'winRate');
  expect(own).toMatchObject({ figure: { value: 0.5 }, standing: 'missed', previous: { value: 1 } });
  expect(own.trend).toEqual([null, null, null, null, null, null, 1, 0.5]);
  expect(view({ deals, rep: null }, 'winRate').figure.value).toBe(2 / 3);
  expect(view({ deals, rep: 'Nobody' }, 'winRate').figure.value).toBeNull();
});

test('the share of leads answered in time uses the target of the playbook', () => {
  const came = utc('2026-08-19 07:00');
  const leads = [lead(came), lead(came), lead(came, { owner: 'Ion' })];
  const activities = leads.map((each, i) => activity(each, came + (i * 5 + 1) * HOUR));
  const { figure, standing } = view({ leads, activities }, 'leadResponse');
  expect(figure.beside[0]).toEqual({ key: 'withinTarget', unit: 'ratio', value: 0.5 });
  expect([figure.value, standing]).toEqual([3.5, 'reached']);
});

test('usage is that of the rep’s own tools', () => {
  const expected = ['practice', 'rep-assistant'].map((tool) => ({
    person: 'Ana',
    tool,
    from: null,
    until: null,
    leaveDays: [],
  }));
  const used = [{ person: 'Ana', tool: 'practice', day: '2026-08-03', coreActions: 2 }];
  const usage = {
    ...NOTHING.usage,
    expected: [...expected, { ...expected[0], person: 'Ion' } as (typeof expected)[0]],
    used,
  };
  expect(view({ usage }, 'usageRate').figure).toMatchObject({ value: 0.5, denominator: 2 });
  expect(view({ usage }, 'usageRate').trend).toEqual([...Array(7).fill(null), 0.5]);
  expect(view({ usage, rep: null }, 'usageRate').figure.denominator).toBe(3);
});

describe('the accuracy of forecasts', () => {
  const forecast = (from: string, until: string, parts: Partial<Forecast> = {}): Forecast => ({
    owner: 'Ana',
    period: { from, until },
    forecastMinor: 90_00,
    actualMinor: 100_00,
    statedAt: utc(`${from} 09:00`),
    currency: 'EUR',
    ...parts,
  });
  test('is that of the last quarter while this one runs, and says so', () => {
    const own = view(
      { forecasts: [forecast('2026-04-01', '2026-07-01'), forecast('2026-07-01', '2026-10-01')] },
      'forecastAccuracy',
    );
    expect(own).toMatchObject({
      figure: { value: 0.9, period: { from: '2026-04-01', until: '2026-07-01' } },
      standing: 'reached',
    });
    expect(own.trend.at(-1)).toBe(0.9);
    expect(own.pace).toEqual({ daysGone: 65, daysAll: 65 });
  });
  test('is that of the months that are over, where forecasts are monthly', () => {
    const own = view(
      { forecasts: [forecast('2026-07-01', '2026-08-01'), forecast('2026-08-01', '2026-09-01')] },
      'forecastAccuracy',
    );
    expect(own.figure).toMatchObject({ value: 0.9, period: { from: '2026-07-01', until: '2026-10-01' } });
  });
  test('is held against the deals won where no actual was given', () => {
    const forecasts = [forecast('2026-04-01', '2026-07-01', { actualMinor: null })];
    expect(
      view({ forecasts, deals: [won('2026-05-10', { amountMinor: 120_00 })] }, 'forecastAccuracy').figure.value,
    ).toBe(0.75);
    expect(
      view({ forecasts, deals: [won('2026-05-10', { owner: 'Ion' })] }, 'forecastAccuracy').figure.value,
    ).toBeNull();
  });
});

test('a playbook chooses the definitions, but one rep has no share of licences', () => {
  const definitions = {
    winRate: 'cohort',
    salesCycle: 'closed',
    leadResponse: 'calendar',
    usageRate: 'licences',
    forecastAccuracy: 'forecast',
  } as const;
  const playbook = { ...DEFAULT_PLAYBOOK, definitions };
  const names = (rep: string | null) =>
    evaluateKpis({ ...NOTHING, playbook, rep }).map(({ figure }) => figure.definition);
  expect(names(null)).toEqual([
    'winRate.byCohort',
    'salesCycle.closed',
    'leadResponse.calendarHours',
    'usageRate.byLicences',
    'forecastAccuracy.byForecast',
  ]);
  expect(names('Ana')[3]).toBe('usageRate.byExpected');
  expect(evaluateKpis(NOTHING).map(({ figure }) => figure.definition)).toEqual([
    'winRate.byCount',
    'salesCycle.won',
    'leadResponse.businessHours',
    'usageRate.byExpected',
    'forecastAccuracy.byActual',
  ]);
});

test('a team with 8,800 deals and eight quarters is evaluated in a blink', () => {
  const deals = mavenDeals();
  const leads = Array.from({ length: 3000 }, (_, i) => lead(utc('2017-01-01 08:00') + i * 2 * HOUR));
  const activities = leads.flatMap((each, i) => [
    activity(each, each.createdAt! + i * HOUR),
    activity(each, each.createdAt! - HOUR),
  ]);
  const input = { ...NOTHING, deals, leads, activities, rep: null, today: '2017-12-20', now: utc('2017-12-20 12:00') };
  expect(cpuMs(() => evaluateKpis(input))).toBeLessThan(500);
});
