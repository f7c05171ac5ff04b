import { expect, test } from 'vitest';
import { DEFAULT_PLAYBOOK } from '../../lib/domain/playbook/default-playbook';
import { teamKpis } from '../../lib/queries/team-kpis';
import { putSetting } from '../../lib/store/settings';
import { makeWorld } from '../support/make-world';
import { dealOf } from './deal-of';

const now = Date.parse('2026-08-20T09:00:00');
const owners = ['Ana', 'Dan', 'Eva', 'Ion', 'Mia'];

/** Of each owner one deal won and three still open, all started in the quarter. */
async function teamOf(owners: string[]) {
  const { store } = await makeWorld();
  const won = { outcome: 'won', closedDay: '2026-08-01' } as const;
  await store.deals.bulkPut(
    owners.flatMap((owner) => [0, 1, 2, 3].map((n) => dealOf({ id: `${owner}${n}`, owner, ...(n === 0 ? won : {}) }))),
  );
  return store;
}

test('the definitions of the playbook hold for the figures and for the breakdowns', async () => {
  const store = await teamOf(owners);
  const definitions = { winRate: 'cohort', salesCycle: 'closed', leadResponse: 'calendar' } as const;
  await putSetting(store, 'playbook', { playbook: { ...DEFAULT_PLAYBOOK, definitions }, loadedAt: now });
  const team = await teamKpis(store, now, 'quarter');
  if (team === null || team === 'tooFewPeople') throw new Error('The team is large enough.');
  expect(team.figures.map(({ definition }) => definition)).toEqual([
    'winRate.byCohort',
    'salesCycle.closed',
    'leadResponse.calendarHours',
  ]);
  expect(team.figures[0]?.value).toBe(0.25);
  expect(team.breakdowns.map(({ rows }) => rows[0]?.winRate)).toEqual([0.25, 0.25, 0.25]);
});

test('of fewer than five people there is no figure at all', async () => {
  expect(await teamKpis(await teamOf(owners.slice(1)), now, 'all')).toBe('tooFewPeople');
});

test('the lead response of fewer than five people is not shown, though the deals have more', async () => {
  const store = await teamOf(owners);
  const leadsOf = (some: string[]) =>
    store.leads.bulkPut(
      some.map((owner) => ({
        crm: 'practice',
        id: `lead of ${owner}`,
        name: 'Lead',
        owner,
        stage: 'New',
        source: null,
        createdAt: now - 86_400_000,
        assignedAt: null,
      })),
    );
  const response = async () => {
    const team = await teamKpis(store, now, 'quarter');
    return team === null || team === 'tooFewPeople' ? null : team.figures[2];
  };
  await leadsOf(owners.slice(1));
  expect(await response()).toMatchObject({
    kpi: 'leadResponse',
    value: null,
    noData: 'tooFewPeople',
    rows: [],
    beside: [],
  });
  await leadsOf(owners);
  expect(await response()).toMatchObject({ noData: 'noneAnswered' });
});
