import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SMALL_SAMPLE } from '../../../lib/domain/kpi/figure';
import { winRate } from '../../../lib/domain/kpi/win-rate';
import { ALL_TIME } from '../../../lib/domain/time/periods';
import { mavenDeals, mavenRows } from '../samples/maven-deals';
import { deal, lost, won } from '../samples/rows';

const AUGUST = { from: '2026-08-01', until: '2026-09-01' };
const reasons = (figure: ReturnType<typeof winRate>) =>
  figure.exclusions.map(({ reason, rows }) => `${reason} ${rows.length}`);

test('by count it is won of closed, and closed outside the period is neither', () => {
  const deals = [
    won('2026-08-01'),
    won('2026-08-31'),
    lost('2026-08-15'),
    won('2026-09-01'),
    lost('2026-07-31'),
    deal(),
  ];
  const figure = winRate(deals, AUGUST);
  expect(figure).toMatchObject({
    kpi: 'winRate',
    definition: 'winRate.byCount',
    unit: 'ratio',
    numerator: 2,
    denominator: 3,
  });
  expect(figure.value).toBe(2 / 3);
  expect(figure.rows.map(({ id, value }) => [id, value])).toEqual([
    [deals[0]?.id, 1],
    [deals[1]?.id, 1],
    [deals[2]?.id, 0],
  ]);
  expect(figure.period).toEqual(AUGUST);
});

test('nothing closed is no data and not zero', () => {
  expect(winRate([deal()], AUGUST)).toMatchObject({
    value: null,
    noData: 'nothingClosed',
    numerator: 0,
    denominator: 0,
  });
  expect(winRate([lost('2026-08-02')], AUGUST)).toMatchObject({ value: 0, noData: null });
});

test('a closed deal without a day is left out of a month and said to be, but belongs to all time', () => {
  const deals = [won('2026-08-01'), won(null)];
  expect(reasons(winRate(deals, AUGUST))).toEqual(['closeDayMissing 1']);
  expect(winRate(deals, ALL_TIME)).toMatchObject({ denominator: 2, exclusions: [] });
});

test('under twenty closed deals the figure says that it is small', () => {
  const deals = (count: number) => Array.from({ length: count }, () => won('2026-08-03'));
  expect(winRate(deals(SMALL_SAMPLE - 1), AUGUST)).toMatchObject({ sample: 19, small: true });
  expect(winRate(deals(SMALL_SAMPLE), AUGUST)).toMatchObject({ sample: 20, small: false });
});

describe('by amount', () => {
  const day = '2026-08-10';
  test('it is the amount won of the amount closed, in one currency', () => {
    const deals = [
      won(day, { amountMinor: 300_00 }),
      lost(day, { amountMinor: 100_00 }),
      lost(day, { amountMinor: 0 }),
      won(day, { amountMinor: 900_00, currency: 'USD' }),
    ];
    const figure = winRate(deals, AUGUST, { by: 'amount' });
    expect(figure).toMatchObject({
      definition: 'winRate.byAmount',
      value: 0.75,
      numerator: 300_00,
      denominator: 400_00,
      currency: 'EUR',
    });
    expect(reasons(figure)).toEqual(['amountMissing 1', 'otherCurrency 1']);
  });
  test('where lost deals have no amounts it is no data, for it could only be 100 %', () => {
    const figure = winRate([won(day), lost(day, { amountMinor: 0 })], AUGUST, { by: 'amount' });
    expect(figure).toMatchObject({ value: null, noData: 'amountsOneSided' });
  });
  test('it is one where all closed deals were won', () => {
    expect(winRate([won(day)], AUGUST, { by: 'amount' }).value).toBe(1);
  });
  test('nothing closed is no data', () => {
    expect(winRate([], AUGUST, { by: 'amount' })).toMatchObject({
      value: null,
      noData: 'nothingClosed',
      currency: null,
    });
  });
});

test('by cohort it is won of all that started in the period, with the open ones beside it', () => {
  const started = { startedDay: '2026-08-05' };
  const figure = winRate(
    [won('2026-10-01', started), lost('2026-08-09', started), deal(started), deal(), deal({ startedDay: null })],
    AUGUST,
    { by: 'cohort' },
  );
  expect(figure).toMatchObject({
    definition: 'winRate.byCohort',
    value: 1 / 3,
    beside: [{ key: 'stillOpen', unit: 'count', value: 1 }],
  });
  expect(reasons(figure)).toEqual(['startDayMissing 1']);
  expect(winRate([], AUGUST, { by: 'cohort' }).noData).toBe('nothingStarted');
});

test('a rate is between 0 and 1, or no data', () => {
  const some = fc.array(
    fc.record({
      outcome: fc.constantFrom('won' as const, 'lost' as const, 'open' as const),
      amountMinor: fc.nat(1000),
      closedDay: fc.constantFrom('2026-08-01', '2026-09-01', null),
    }),
  );
  fc.assert(
    fc.property(some, fc.constantFrom('count' as const, 'amount' as const, 'cohort' as const), (parts, by) => {
      const { value, noData, rows, sample } = winRate(parts.map(deal), AUGUST, { by });
      expect(value === null).toBe(noData !== null);
      if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
      expect(rows.length).toBe(sample);
    }),
  );
});

describe('on the published maven-crm opportunities', () => {
  const deals = mavenDeals();
  const rate = (of: typeof deals) => Number(((winRate(of, ALL_TIME).value as number) * 100).toFixed(2));

  test('63.150 % of closed deals were won, as plain counting finds', () => {
    let [wins, losses] = [0, 0];
    for (const { deal_stage } of mavenRows()) {
      if (deal_stage === 'Won') wins++;
      if (deal_stage === 'Lost') losses++;
    }
    const figure = winRate(deals, ALL_TIME);
    expect([figure.numerator, figure.denominator]).toEqual([4238, 6711]);
    expect(figure.value).toBe(wins / (wins + losses));
    expect(figure.value).toBeCloseTo(0.6315, 5);
  });
  test('48.159 % of all opportunities were, in the cohort form, with 2,089 still open', () => {
    const figure = winRate(deals, ALL_TIME, { by: 'cohort' });
    expect(figure.value).toBeCloseTo(0.48159, 5);
    expect([figure.numerator, figure.denominator, figure.beside[0]?.value]).toEqual([4238, 8800, 2089]);
  });
  test('by amount there is no data, for losses were shipped as 0', () => {
    expect(winRate(deals, ALL_TIME, { by: 'amount' })).toMatchObject({
      value: null,
      noData: 'amountsOneSided',
      numerator: 10_005_534_00,
    });
  });
  test.each([
    ['Central', 62.56],
    ['East', 63.02],
    ['West', 63.94],
  ])('region %s won %s %%', (region, percent) => {
    expect(rate(deals.filter((each) => each.region === region))).toBe(percent);
  });
  test.each([
    ['MG Special', 793, 1223],
    ['GTK 500', 15, 25],
  ])('product %s won %s of %s', (product, wins, closed) => {
    const figure = winRate(
      deals.filter((each) => each.product === product),
      ALL_TIME,
    );
    expect([figure.numerator, figure.denominator]).toEqual([wins, closed]);
  });
  test('the misspelt GTXPro counts as GTX Pro', () => {
    const figure = winRate(
      deals.filter((each) => each.product === 'GTX Pro'),
      ALL_TIME,
    );
    const raw = mavenRows().filter(({ product }) => product === 'GTXPro' || product === 'GTX Pro');
    expect(figure.numerator).toBe(raw.filter(({ deal_stage }) => deal_stage === 'Won').length);
    expect(figure.denominator).toBe(raw.filter(({ close_date }) => close_date !== '').length);
    expect(figure.numerator).toBe(729);
  });
  test('the quarters add up to all time', () => {
    const quarters = ['2017-01-01', '2017-04-01', '2017-07-01', '2017-10-01', '2018-01-01'];
    const sums = quarters.slice(1).map((until, i) => winRate(deals, { from: quarters[i] as string, until }));
    expect(sums.reduce((sum, figure) => sum + (figure.numerator as number), 0)).toBe(4238);
    expect(sums.reduce((sum, figure) => sum + (figure.denominator as number), 0)).toBe(6711);
  });
});
