import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Forecast, forecastAccuracy } from '../../../lib/domain/kpi/forecast-accuracy';
import { utc } from '../samples/calendars';

const Q2 = { from: '2026-04-01', until: '2026-07-01' };
const YEAR = { from: '2026-01-01', until: '2027-01-01' };
const today = '2026-08-20';
const stated = (forecastMinor: number, actualMinor: number | null, parts: Partial<Forecast> = {}): Forecast => ({
  owner: 'Ana',
  period: Q2,
  forecastMinor,
  actualMinor,
  statedAt: utc('2026-04-10 09:00'),
  currency: 'EUR',
  ...parts,
});
const accuracy = (forecasts: Forecast[], options = {}) =>
  forecastAccuracy(forecasts, YEAR, { today, timeZone: 'Europe/Bucharest', ...options });
const beside = (figure: ReturnType<typeof accuracy>) =>
  Object.fromEntries(figure.beside.map(({ key, value }) => [key, value]));
const reasons = (figure: ReturnType<typeof accuracy>) => figure.exclusions.map(({ reason }) => reason);

// The first row is the worked example in the sources: commit 4.0, actual 4.5.
test.each([
  [400, 450, 1 - 50 / 450, 0.875, -50 / 450],
  [450, 450, 1, 1, 0],
  [900, 450, 0, 0.5, 1],
  [2000, 450, 0, 1 - 1550 / 2000, 1550 / 450],
  [0, 450, 0, null, -1],
])('a forecast of %s against %s', (forecast, actual, byActual, byForecast, bias) => {
  expect(accuracy([stated(forecast, actual)]).value).toBe(byActual);
  expect(accuracy([stated(forecast, actual)], { of: 'forecast' }).value).toBe(byForecast);
  expect(beside(accuracy([stated(forecast, actual)])).bias).toBe(bias);
});

test('an actual of zero is no data, never an accuracy of zero', () => {
  expect(accuracy([stated(100, 0)])).toMatchObject({ value: null, noData: 'actualZero' });
});

test('over several periods errors and actuals are summed before dividing, so that they do not cancel out', () => {
  const q1 = { period: { from: '2026-01-01', until: '2026-04-01' }, statedAt: utc('2026-01-15 09:00') };
  const figure = accuracy([stated(120, 100), stated(280, 300, q1)]);
  expect(figure).toMatchObject({
    value: 0.9,
    numerator: 40,
    denominator: 400,
    sample: 2,
    small: true,
    currency: 'EUR',
  });
  expect(beside(figure)).toEqual({ bias: 0, wape: 0.1, forecast: 400, actual: 400 });
  expect(figure.rows.map(({ value }) => value)).toEqual([20, 20]);
});

test('owners are judged apart, so that one’s hope does not hide another’s fear', () => {
  expect(accuracy([stated(50, 100), stated(150, 100, { owner: 'Ion' })]).value).toBe(0.5);
});

describe('of several forecasts for a period, the one in force thirty days before its end counts', () => {
  const at = (forecast: number, time: string) => stated(forecast, 100, { statedAt: utc(time) });
  test('later ones do not, however right', () => {
    expect(
      accuracy([
        at(50, '2026-04-02 09:00'),
        at(80, '2026-06-01 20:59'),
        at(100, '2026-06-01 21:00'),
        at(100, '2026-06-30 09:00'),
      ]).value,
    ).toBe(0.8);
  });
  test('the order in the list does not matter', () => {
    expect(accuracy([at(100, '2026-06-30 09:00'), at(80, '2026-05-30 09:00'), at(50, '2026-04-02 09:00')]).value).toBe(
      0.8,
    );
  });
  test('one stated before its period began may count', () => {
    expect(accuracy([at(70, '2026-03-01 09:00')]).value).toBe(0.7);
  });
  test('without one in force then, the period is left out and said to be', () => {
    const figure = accuracy([at(100, '2026-06-30 09:00')]);
    expect(figure).toMatchObject({ value: null, noData: 'noForecastInForce' });
    expect(reasons(figure)).toEqual(['statedTooLate']);
  });
  test('for a month the forecast of its first day still counts', () => {
    const february = { from: '2026-02-01', until: '2026-03-01' };
    expect(accuracy([stated(90, 100, { period: february, statedAt: utc('2026-02-01 10:00') })]).value).toBe(0.9);
    expect(accuracy([stated(90, 100, { period: february, statedAt: utc('2026-02-02 10:00') })]).value).toBeNull();
  });
  test('another lead time takes another forecast', () => {
    expect(accuracy([at(50, '2026-04-02 09:00'), at(100, '2026-06-28 09:00')], { leadDays: 0 }).value).toBe(1);
  });
});

test.each([
  [
    'a period that is not over',
    stated(100, 50, { period: { from: '2026-07-01', until: '2026-10-01' } }),
    'periodNotOver',
  ],
  ['a period whose result is not known', stated(100, null), 'actualUnknown'],
])('%s is not judged', (_, forecast, reason) => {
  const figure = accuracy([forecast]);
  expect(figure.value).toBeNull();
  expect(reasons(figure)).toEqual([reason]);
});

test('currencies are not added up', () => {
  const figure = accuracy([
    stated(100, 100, { owner: 'Ion', currency: 'USD' }),
    stated(90, 100, { statedAt: utc('2026-04-11 09:00') }),
  ]);
  expect(figure).toMatchObject({ value: 0.9, currency: 'EUR' });
  expect(reasons(figure)).toEqual(['otherCurrency']);
});

test('without a forecast there is no data', () => {
  expect(accuracy([])).toMatchObject({ value: null, noData: 'noForecast' });
  expect(
    forecastAccuracy([stated(1, 1)], { from: '2026-05-01', until: '2026-06-01' }, { today, timeZone: 'UTC' }).noData,
  ).toBe('noForecast');
});

test('accuracy is between 0 and 1, and is 1 only where every forecast was right', () => {
  const pair = fc.tuple(fc.nat(1000), fc.nat(1000));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
      const { value } = accuracy(pairs.map(([forecast, actual], i) => stated(forecast, actual, { owner: `rep ${i}` })));
      const total = pairs.reduce((sum, [, actual]) => sum + actual, 0);
      expect(value === null).toBe(total === 0);
      if (value !== null) {
        expect(value >= 0 && value <= 1).toBe(true);
        expect(value === 1).toBe(pairs.every(([forecast, actual]) => forecast === actual));
      }
    }),
  );
});
