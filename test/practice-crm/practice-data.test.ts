import { expect, test } from 'vitest';
import { moveDay, shiftDays } from './server/shift-days.ts';
import { startVisit } from './server/visit.ts';

/** The last day of the source, so nothing is shifted and the figures of ANSWERS.md hold as they are. */
const untouched = startVisit('2017-12-31');
const deals = untouched.list('opportunities');
const inStage = (stage: string) => deals.filter((deal) => deal.stage === stage);
const sum = (rows: { amount: number }[]) => rows.reduce((total, row) => total + row.amount, 0);

test.each([
  ['Won', 4238],
  ['Lost', 2473],
  ['Engaging', 1589],
  ['Prospecting', 500],
])('the number of %s deals equals the published one', (stage, count) => {
  expect(deals).toHaveLength(8800);
  expect(inStage(stage)).toHaveLength(count);
});

test('revenue, win rate and mean deal size equal the published figures', () => {
  const won = inStage('Won');
  const lost = inStage('Lost');
  expect(sum(won)).toBe(10_005_534_00);
  expect((won.length / (won.length + lost.length)) * 100).toBeCloseTo(63.15, 3);
  expect(sum(won) / 100 / won.length).toBeCloseTo(2360.909, 3);
  expect(sum(lost)).toBe(0);
});

test.each([
  ['Central', 3_346_293, 62.56],
  ['East', 3_090_594, 63.02],
  ['West', 3_568_647, 63.94],
])('revenue and win rate of the region %s equal the published figures', (region, revenue, rate) => {
  const won = inStage('Won').filter((deal) => deal.region === region);
  const lost = inStage('Lost').filter((deal) => deal.region === region);
  expect(sum(won) / 100).toBe(revenue);
  expect((won.length / (won.length + lost.length)) * 100).toBeCloseTo(rate, 2);
});

test('1,425 open deals have no account, and misspelt words of the source are corrected', () => {
  expect(deals.filter((deal) => deal.account === '' && deal.closedOn === null)).toHaveLength(1425);
  expect(deals.filter((deal) => deal.product === 'GTXPro')).toHaveLength(0);
  expect(deals.filter((deal) => deal.product === 'GTX Pro')).toHaveLength(1480);
  const words = untouched.list('accounts').flatMap(({ sector, country }) => [sector, country]);
  expect(words).toContain('technology');
  expect(words).toContain('Philippines');
  expect(words).not.toContain('technolgy');
  expect(words).not.toContain('Philipines');
});

test('an open deal carries the list price of its product, and no close day', () => {
  const open = inStage('Engaging').find((deal) => deal.product === 'GTX Pro');
  expect(open).toMatchObject({ amount: 482_100, closedOn: null, expectedCloseOn: null });
});

test('200 leads, 100 contacts and 500 activities; 17 leads have no activity', () => {
  const leads = untouched.list('leads');
  const touched = new Set(untouched.list('activities').map((activity) => activity.recordId));
  expect(leads).toHaveLength(200);
  expect(untouched.list('contacts')).toHaveLength(100);
  expect(untouched.list('activities')).toHaveLength(500);
  expect(leads.filter((lead) => !touched.has(lead.id))).toHaveLength(17);
});

test('first activity minus created has the figures of ANSWERS.md, whatever the shift', () => {
  const visit = startVisit('2026-08-22');
  const first = new Map<string, string>();
  for (const { recordId, on } of visit.list('activities')) {
    if (on < (first.get(recordId) ?? '9999')) first.set(recordId, on);
  }
  const delays = visit.list('leads').flatMap(({ id, createdOn }) => {
    const on = first.get(id);
    return on && createdOn ? [(Date.parse(on) - Date.parse(createdOn)) / 86_400_000] : [];
  });
  expect(delays).toHaveLength(183);
  expect(delays.filter((days) => days < 0)).toHaveLength(76);
  expect(delays.reduce((total, days) => total + days, 0) / delays.length).toBeCloseTo(16.26, 2);
});

test('owners of leads are the same in every visit and belong to the team', () => {
  const owners = (today: string) =>
    startVisit(today)
      .list('leads')
      .map((lead) => lead.owner);
  expect(owners('2026-08-22')).toEqual(owners('2017-12-31'));
  const team = untouched.list('users').map((user) => user.name);
  expect(team).toHaveLength(35);
  expect(owners('2017-12-31').every((owner) => team.includes(owner))).toBe(true);
});

test.each([
  ['2017-12-31', 0],
  ['2018-01-06', 0],
  ['2018-01-07', 7],
  ['2026-08-22', 3150],
  ['2017-12-30', -7],
])('on %s the deals are moved by %i days: whole weeks, never past that day', (today, days) => {
  expect(shiftDays('2017-12-31', today)).toBe(days);
  expect(moveDay('2017-12-31', days) <= today).toBe(true);
  expect(moveDay('2017-12-31', days + 7) > today).toBe(true);
});

test('the shift of a visit can be undone from what it says about itself', () => {
  const visit = startVisit('2026-08-22');
  const { shiftDays: shift } = visit.about();
  expect(shift.maven % 7).toBe(0);
  expect(shift.chain % 7).toBe(0);
  const deal = visit.get('opportunities', '1C1I7A6R');
  expect(moveDay(deal.engagedOn ?? '', -shift.maven)).toBe('2016-10-20');
  expect(untouched.get('opportunities', '1C1I7A6R')).toMatchObject({ engagedOn: '2016-10-20', closedOn: '2017-03-01' });
  const lead = visit.get('leads', 'L0001');
  expect(moveDay(lead.createdOn ?? '', -shift.chain)).toBe('2025-02-05');
  const lastCreated = visit
    .list('leads')
    .map(({ createdOn }) => createdOn ?? '')
    .sort()
    .at(-1);
  expect(lastCreated && lastCreated <= '2026-08-22').toBe(true);
});
