import { expect, test } from 'vitest';
import { wonAmount } from '../../../lib/domain/kpi/won-amount';
import { mavenDeals, mavenRows } from '../samples/maven-deals';
import { deal, lost, won } from '../samples/rows';

const AUGUST = { from: '2026-08-01', until: '2026-09-01' };

test('only won deals of the period in the currency asked for add up', () => {
  const deals = [
    won('2026-08-01', { amountMinor: 1 }),
    won('2026-08-31', { amountMinor: 2 }),
    won('2026-09-01', { amountMinor: 4 }),
    won(null, { amountMinor: 8 }),
    lost('2026-08-01', { amountMinor: 16 }),
    won('2026-08-01', { amountMinor: 32, currency: 'USD' }),
    deal({ amountMinor: 64 }),
  ];
  expect(wonAmount(deals, AUGUST, 'EUR')).toBe(3);
});

const ever = { from: '2016-01-01', until: '2019-01-01' };
const deals = mavenDeals();
const usd = (of: typeof deals) => wonAmount(of, ever, 'USD') / 100;

test('maven-crm won 10,005,534, as plain adding finds', () => {
  let sum = 0;
  for (const { deal_stage, close_value } of mavenRows()) if (deal_stage === 'Won') sum += Number(close_value);
  expect(usd(deals)).toBe(10_005_534);
  expect(sum).toBe(10_005_534);
});

test.each([
  ['Central', 3_346_293],
  ['East', 3_090_594],
  ['West', 3_568_647],
])('region %s won %s', (region, revenue) => {
  expect(usd(deals.filter((each) => each.region === region))).toBe(revenue);
});

test.each([
  ['Marxen', 882, 2_251_930],
  ['Sewald', 828, 1_964_750],
  ['Neubert', 691, 1_960_545],
  ['Rouche', 610, 1_603_897],
  ['Losch', 480, 1_130_049],
  ['Brinkmann', 747, 1_094_363],
])('the team of %s won %s deals worth %s', (manager, count, revenue) => {
  const team = deals.filter((each) => each.manager?.endsWith(manager));
  expect(team.filter(({ outcome }) => outcome === 'won').length).toBe(count);
  expect(usd(team)).toBe(revenue);
});
