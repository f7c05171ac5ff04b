import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { teamKpis } from '../../lib/queries/team-kpis';
import { startPracticeCrm } from '../practice-crm/server.ts';
import { importNow } from '../support/import-now';
import { makeConsentingWorld, type TestWorld } from '../support/make-world';

// Figures of test/practice-crm/data/maven-crm/ANSWERS.md, over the deals as the practice CRM's API hands them over.
let crm: Awaited<ReturnType<typeof startPracticeCrm>>;
let world: TestWorld;

beforeAll(async () => {
  crm = await startPracticeCrm();
  world = await makeConsentingWorld();
  await importNow(world, 'practice', crm.url);
});

afterAll(() => crm.stop());

async function allTime() {
  const team = await teamKpis(world.store, Date.now(), 'all');
  if (team === null || team === 'tooFewPeople') throw new Error('No deals were imported.');
  return team;
}

test('win rate, cycle, revenue and counts over all deals equal the published answers', async () => {
  const { figures, deals, revenue } = await allTime();
  const [winRate, cycle] = figures;
  expect(deals).toEqual({ open: 2_089, won: 4_238, lost: 2_473 });
  expect(winRate).toMatchObject({ numerator: 4_238, denominator: 6_711 });
  expect(winRate?.value).toBeCloseTo(0.6315, 4);
  expect(cycle?.value).toBeCloseTo(51.782, 3);
  expect(cycle?.beside.find(({ key }) => key === 'median')?.value).toBe(57);
  expect(revenue).toEqual([{ minor: 1_000_553_400, currency: 'USD' }]);
});

test('regions and managers equal the published answers', async () => {
  const rows = (await allTime()).breakdowns.flatMap(({ rows }) => rows);
  const of = (key: string) => rows.find((row) => row.key === key);
  expect(
    ['Central', 'East', 'West'].map((key) => [of(key)?.revenueMinor, Math.round(of(key)!.winRate! * 10_000)]),
  ).toEqual([
    [334_629_300, 6_256],
    [309_059_400, 6_302],
    [356_864_700, 6_394],
  ]);
  expect([of('Melvin Marxen')?.won, of('Melvin Marxen')?.revenueMinor]).toEqual([882, 225_193_000]);
  expect([of('Dustin Brinkmann')?.won, of('Dustin Brinkmann')?.revenueMinor]).toEqual([747, 109_436_300]);
  expect([of('MG Special')?.won, of('MG Special')?.lost]).toEqual([793, 430]);
});

test('a group of fewer than five people is hidden, and another with it so that it cannot be worked out', async () => {
  const [some] = await world.store.deals.where('owner').equals('Darcel Schlecht').toArray();
  const north = ['Ana', 'Ion', 'Dan'].map((owner) => ({
    ...some!,
    id: owner,
    owner,
    region: 'North',
    outcome: 'won' as const,
  }));
  await world.store.deals.bulkPut(north);
  const regions = (await allTime()).breakdowns.find(({ by }) => by === 'region')?.rows ?? [];
  expect(regions.find(({ key }) => key === 'North')).toMatchObject({ people: 3, hidden: true });
  expect(regions.filter(({ hidden }) => hidden)).toHaveLength(2);
  await world.store.deals.bulkDelete(north.map(({ crm, id }) => [crm, id]));
});

test('an import that fails keeps the last one and says what went wrong', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(importNow(world, 'practice', crm.url)).rejects.toThrow(/error \(404\)/);
  vi.unstubAllGlobals();
  expect(await world.store.deals.count()).toBe(8_800);
  expect((await world.store.settings.get('notices'))?.value).toMatchObject([{ type: 'importFailed' }]);
  await importNow(world, 'practice', crm.url);
  expect((await world.store.settings.get('notices'))?.value).toEqual([]);
});

test('an API that sends something else than deals is refused with the place, and nothing is replaced', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ rows: [{ id: 1 }] }));
  await expect(importNow(world, 'practice', crm.url)).rejects.toThrow(/at rows\.0\.id/);
  vi.unstubAllGlobals();
  expect(await world.store.deals.count()).toBe(8_800);
});
