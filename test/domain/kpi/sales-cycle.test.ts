import { describe, expect, test } from 'vitest';
import { salesCycle } from '../../../lib/domain/kpi/sales-cycle';
import { daysBetween } from '../../../lib/domain/time/day';
import { ALL_TIME } from '../../../lib/domain/time/periods';
import { mavenDeals, mavenRows } from '../samples/maven-deals';
import { deal, lost, won } from '../samples/rows';

const AUGUST = { from: '2026-08-01', until: '2026-09-01' };
const today = '2026-08-20';
const beside = (figure: ReturnType<typeof salesCycle>) =>
  Object.fromEntries(figure.beside.map(({ key, value }) => [key, value]));

test('it is the mean of won deals with the median beside it, and open ones apart', () => {
  const deals = [
    won('2026-08-11', { startedDay: '2026-08-01' }),
    won('2026-08-31', { startedDay: '2026-08-11' }),
    won('2026-08-10', { startedDay: '2026-05-12' }),
    lost('2026-08-11', { startedDay: '2026-08-10' }),
    won('2026-09-01', { startedDay: '2026-08-01' }),
    deal({ startedDay: '2026-08-10' }),
    deal({ startedDay: '2026-07-31' }),
    deal({ startedDay: '2026-12-01' }),
    deal({ startedDay: null }),
  ];
  const figure = salesCycle(deals, AUGUST, { today });
  expect(figure).toMatchObject({
    definition: 'salesCycle.won',
    unit: 'days',
    value: 40,
    numerator: 120,
    denominator: 3,
    sample: 3,
  });
  expect(beside(figure)).toEqual({ median: 20, openMedianAge: 15, open: 2 });
  expect(salesCycle(deals, AUGUST, { of: 'closed', today })).toMatchObject({
    definition: 'salesCycle.closed',
    value: 121 / 4,
  });
});

test('the same day is zero days, and not left out', () => {
  expect(salesCycle([won('2026-08-11', { startedDay: '2026-08-11' })], AUGUST, { today })).toMatchObject({
    value: 0,
    noData: null,
  });
});

test('a change of clocks does not bend a day', () => {
  expect(salesCycle([won('2026-03-30', { startedDay: '2026-03-28' })], ALL_TIME, { today }).value).toBe(2);
});

test('deals without a start, without a close, or closed before they started are left out and counted', () => {
  const deals = [
    won('2026-08-11', { startedDay: null }),
    won(null),
    won('2026-08-11', { startedDay: '2026-08-12' }),
    lost('2026-08-11', { startedDay: null }),
  ];
  const figure = salesCycle(deals, AUGUST, { today });
  expect(figure).toMatchObject({ value: null, noData: 'nothingWon', sample: 0 });
  expect(figure.exclusions.map(({ reason, rows }) => [reason, rows.length])).toEqual([
    ['startDayMissing', 1],
    ['closeDayMissing', 1],
    ['closedBeforeStart', 1],
  ]);
  expect(figure.exclusions[2]?.rows[0]?.value).toBe(-1);
  expect(salesCycle([], AUGUST, { of: 'closed', today }).noData).toBe('nothingClosed');
});

describe('on the published maven-crm opportunities', () => {
  const deals = mavenDeals();
  const plain = (stages: string[]) => {
    const days: number[] = [];
    for (const { deal_stage, engage_date, close_date } of mavenRows()) {
      if (stages.includes(deal_stage)) days.push((Date.parse(close_date) - Date.parse(engage_date)) / 86_400_000);
    }
    days.sort((a, b) => a - b);
    let sum = 0;
    for (const each of days) sum += each;
    const middle = days.length / 2;
    const median =
      days.length % 2 ? days[Math.floor(middle)] : ((days[middle - 1] as number) + (days[middle] as number)) / 2;
    return [sum / days.length, median];
  };

  test('won deals took 51.782 days in the mean, 57 in the median', () => {
    const figure = salesCycle(deals, ALL_TIME, { today: '2017-12-31' });
    expect(figure.value).toBeCloseTo(51.782, 3);
    expect(beside(figure).median).toBe(57);
    expect([figure.value, beside(figure).median]).toEqual(plain(['Won']));
  });
  test('all closed deals took 47.985 days in the mean, 45 in the median', () => {
    const figure = salesCycle(deals, ALL_TIME, { of: 'closed', today: '2017-12-31' });
    expect(figure.value).toBeCloseTo(47.985, 3);
    expect([figure.value, beside(figure).median]).toEqual(plain(['Won', 'Lost']));
  });
  test('lost deals alone took 41.479 days in the mean, 14 in the median', () => {
    const figure = salesCycle(
      deals.filter(({ outcome }) => outcome === 'lost'),
      ALL_TIME,
      { of: 'closed', today: '2017-12-31' },
    );
    expect(figure.value).toBeCloseTo(41.479, 3);
    expect(beside(figure).median).toBe(14);
  });
  test('1,589 open deals have an age, counted from the day they were engaged', () => {
    const ages = mavenRows()
      .filter(({ deal_stage }) => deal_stage === 'Engaging')
      .map(({ engage_date }) => daysBetween(engage_date, '2017-12-31'));
    ages.sort((a, b) => a - b);
    expect(beside(salesCycle(deals, ALL_TIME, { today: '2017-12-31' }))).toMatchObject({
      open: 1589,
      openMedianAge: ages[794],
    });
  });
});
