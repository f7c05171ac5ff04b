import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { ConvertRows } from '../../lib/domain/import/convert-rows';
import { CsvRows } from '../../lib/domain/import/csv-rows';
import type { ImportField, ImportKind } from '../../lib/domain/import/import-fields';
import type { ImportPlan } from '../../lib/domain/import/import-plan';
import type { Imported } from '../../lib/domain/import/merge-rows';
import { partSchema } from '../../lib/domain/import/rows.schema';
import { ROWS_AT_ONCE } from '../../lib/domain/import/rows-at-once';
import type { Deal } from '../../lib/domain/record/deal';
import { teamKpis } from '../../lib/queries/team-kpis';
import { commitRows, dropRows } from '../../lib/services/commit-rows';
import { eraseAll } from '../../lib/services/erase';
import { purge } from '../../lib/services/purge';
import { stageRows } from '../../lib/services/stage-rows';
import { getSetting } from '../../lib/store/settings';
import { startPracticeCrm } from '../practice-crm/server.ts';
import { fakeHosts } from '../support/fake-hosts';
import { importNow } from '../support/import-now';
import { makeConsentingWorld, type TestWorld } from '../support/make-world';

const MAVEN = readFileSync(new URL('../practice-crm/data/maven-crm/sales_pipeline.csv', import.meta.url), 'utf8');
const FILLS: ImportField[] = ['id', 'owner', 'product', 'account', 'stage', 'created', 'closeDate', 'amount'];
const PLAN: ImportPlan = {
  kind: 'deals',
  crm: 'csv',
  columns: FILLS,
  dayFirst: true,
  decimal: '.',
  currency: 'USD',
  empty: [],
  outcomes: {},
  rest: 'keep',
};
const id = (n: number) => `0b8f0f0e-6b0a-4d3e-9a52-00000000000${n}`;

let world: TestWorld;
beforeEach(async () => {
  world = await makeConsentingWorld();
});

function dealsIn(text: string): Deal[] {
  const deals: Deal[] = [];
  const context = { timeZone: 'Europe/Bucharest', today: '2026-08-20' };
  const converter = new ConvertRows(PLAN, context, { told: (deal) => void deals.push(deal as Deal) });
  const rows = new CsvRows((cells, row, broken) => converter.add(cells, row, broken));
  rows.feed(text);
  rows.finish();
  return deals;
}

const maven = dealsIn(MAVEN);
/** Enough for four parts. */
const some = maven.slice(0, 1_700);

/** Stages rows in parts as the screen does, through the door's schema; answers how many parts it took. */
async function stage(of: string, rows: Imported[], kind: ImportKind = 'deals', fills = FILLS): Promise<number> {
  const parts = Math.ceil(rows.length / ROWS_AT_ONCE);
  for (let part = 0; part < parts; part++) {
    const given = { import: of, part, kind, fills, rows: rows.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE) };
    await stageRows(world, partSchema.parse(given));
  }
  return parts;
}

const commit = (of: string, parts: number, plan: Partial<ImportPlan> = {}, told: (done: number) => void = () => {}) =>
  commitRows(world, { import: of, parts, headers: 'row-maven', plan: { ...PLAN, ...plan } }, told);

async function figures() {
  const team = await teamKpis(world.store, world.now(), 'all');
  return team === null || team === 'tooFewPeople' ? team : [team.deals, team.revenue, team.figures[0]?.numerator];
}

const PUBLISHED = [{ open: 2_089, won: 4_238, lost: 2_473 }, [{ minor: 1_000_553_400, currency: 'USD' }], 4_238];

test('figures see nothing of a file until all of it is there, and then the published ones', {
  timeout: 20_000,
}, async () => {
  const parts = await stage(id(1), maven);
  expect(await figures()).toBeNull();
  const heard: number[] = [];
  expect(await commit(id(1), parts, {}, (done) => heard.push(done))).toEqual({
    added: 8_800,
    changed: 0,
    unchanged: 0,
    removed: 0,
  });
  expect(await figures()).toEqual(PUBLISHED);
  expect(heard).toEqual(Array.from({ length: parts }, (_, part) => part + 1));
  expect(await world.store.stagedParts.count()).toBe(0);
});

test('the same file again changes nothing', { timeout: 20_000 }, async () => {
  await commit(id(1), await stage(id(1), maven));
  const before = await world.store.deals.toArray();
  const parts = await stage(id(2), dealsIn(MAVEN));
  expect(await commit(id(2), parts)).toEqual({ added: 0, changed: 0, unchanged: 8_800, removed: 0 });
  expect(await world.store.deals.toArray()).toEqual(before);
});

test('a part that comes twice counts once', async () => {
  await stage(id(1), maven.slice(0, 700));
  expect(await commit(id(1), await stage(id(1), maven.slice(0, 700)))).toMatchObject({ added: 700 });
});

test('an import that lacks a part is refused, and leaves the last one as it was', async () => {
  await commit(id(1), await stage(id(1), some));
  const parts = await stage(
    id(2),
    some.map((deal) => ({ ...deal, amountMinor: 1 })),
  );
  await world.store.stagedParts.delete([id(2), 3]);
  await expect(commit(id(2), parts)).rejects.toThrow('The import was interrupted, so nothing was changed.');
  expect(await world.store.deals.filter(({ amountMinor }) => amountMinor === 1).count()).toBe(0);
});

test('an import that was given up leaves nothing behind', async () => {
  await stage(id(1), maven.slice(0, 700));
  await stage(id(2), maven.slice(0, 10));
  await dropRows(world, id(1));
  expect(await world.store.stagedParts.toCollection().primaryKeys()).toEqual([[id(2), 0]]);
});

test('what a dead import left behind goes a day later', async () => {
  await stage(id(1), some);
  world.clock.now += 86_400_001;
  await stage(id(2), maven.slice(0, 10));
  await purge(world, '2026-08-22');
  expect(await world.store.stagedParts.toCollection().primaryKeys()).toEqual([[id(2), 0]]);
});

test('rows that the file does not have stay, or go where the rep says so', async () => {
  await commit(id(1), await stage(id(1), some));
  const few = some.slice(0, 700);
  expect(await commit(id(2), await stage(id(2), few))).toMatchObject({ unchanged: 700, removed: 0 });
  expect(await world.store.deals.count()).toBe(1_700);
  const parts = await stage(id(3), few);
  expect(await commit(id(3), parts, { rest: 'remove' })).toMatchObject({ unchanged: 700, removed: 1_000 });
  expect(await world.store.deals.count()).toBe(700);
});

test('what the file has no column for stays as it was known', async () => {
  const known = { ...maven[0]!, region: 'Central', manager: 'Dustin Brinkmann' };
  await world.store.deals.put(known);
  await commit(id(1), await stage(id(1), maven.slice(0, 1)));
  expect(await world.store.deals.toArray()).toEqual([known]);
  await commit(id(2), await stage(id(2), maven.slice(0, 1), 'deals', [...FILLS, 'region']));
  expect(await world.store.deals.toArray()).toEqual([{ ...known, region: null }]);
});

test('deals of a file are not those of another CRM, nor leads or activities', async () => {
  await world.store.deals.put({ ...maven[0]!, crm: 'odoo' });
  await world.store.leads.put({
    crm: 'csv',
    id: 'L1',
    name: 'Ana',
    owner: 'Ion',
    stage: 'New',
    source: null,
    createdAt: null,
    assignedAt: null,
  });
  await commit(id(1), await stage(id(1), maven.slice(0, 2)), { rest: 'remove' });
  expect([await world.store.deals.count(), await world.store.leads.count()]).toEqual([3, 1]);
});

test('deals that are later read from the CRM’s API take the place of those of the file', {
  timeout: 20_000,
}, async () => {
  const crm = await startPracticeCrm();
  try {
    const own = maven.slice(0, 50).map((deal) => ({ ...deal, crm: 'practice' }));
    await commit(id(1), await stage(id(1), own), { crm: 'practice' });
    await importNow(world, 'practice', crm.url);
    expect(await world.store.deals.count()).toBe(8_800);
    expect(await world.store.deals.filter(({ region }) => region === null).count()).toBe(0);
    world.clock.now += 1;
    await commit(id(2), await stage(id(2), own), { crm: 'practice' });
    expect(await getSetting(world.store, 'deals')).toEqual({
      crm: 'practice',
      origin: crm.url,
      importedAt: world.now(),
    });
  } finally {
    await crm.stop();
  }
});

test('the plan is remembered for the next file with the same columns', async () => {
  await commit(id(1), await stage(id(1), maven.slice(0, 1)));
  expect((await getSetting(world.store, 'importPlans'))?.['row-maven']).toEqual(PLAN);
});

test('erasing everything in the middle of an import ends it', async () => {
  const parts = await stage(id(1), maven.slice(0, 700));
  fakeHosts();
  await eraseAll(world);
  await expect(commit(id(1), parts)).rejects.toThrow('interrupted');
  expect(await world.store.deals.count()).toBe(0);
});

test('rows that are no deals are refused at the door, with the place', () => {
  const part = {
    import: id(1),
    part: 0,
    kind: 'deals',
    fills: ['id'],
    rows: [{ ...maven[0], startedDay: '2026-02-30' }],
  };
  expect(partSchema.safeParse(part).error?.issues[0]?.path).toEqual(['rows', 0, 'startedDay']);
});
