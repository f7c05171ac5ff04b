import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportAll } from '../../lib/queries/export-all';
import { beginImport } from '../../lib/services/begin-import';
import { connectApi } from '../../lib/services/connect-api';
import { eraseAll } from '../../lib/services/erase';
import { importDeals } from '../../lib/services/import-deals';
import { ImportOver, stopImport } from '../../lib/services/import-run';
import { takeUpImport } from '../../lib/services/take-up-import';
import type { ImportRun } from '../../lib/store/import-rows';
import { getSetting } from '../../lib/store/settings';
import { fakeHosts } from '../support/fake-hosts';
import { importNow } from '../support/import-now';
import { makeConsentingWorld, type TestWorld } from '../support/make-world';
import { PIPEDRIVE_TOKEN, pipedriveActivity, pipedriveApi, pipedriveDeal } from '../support/pipedrive-api';
import { publishAdapters } from '../support/publish-adapters';

/** A user, the stages, three pages of deals and one of activities. */
const QUESTIONS = 6;
const MINUTE = 60_000;
const DAY = 86_400_000;

let world: TestWorld;
let server: Awaited<ReturnType<typeof pipedriveApi>>;
/** At which question, from 1, the CRM does what else than answering; 0 at none. */
let trouble: { at: number; act: () => Promise<null> | { status: number; body: string } };
let asked: number;
let stopAll: AbortController;

beforeEach(async () => {
  trouble = { at: 0, act: () => hang() };
  asked = 0;
  stopAll = new AbortController();
  server = await pipedriveApi(() => {
    asked += 1;
    return asked === trouble.at ? trouble.act() : null;
  });
  server.tables.deals = Array.from({ length: 1_100 }, (_, i) => pipedriveDeal(i + 1));
  server.tables.activities = [pipedriveActivity(7)];
  world = await makeConsentingWorld();
  await publishAdapters('pipedrive');
  await connectApi(world, 'pipedrive', { token: PIPEDRIVE_TOKEN });
});
afterEach(async () => {
  stopAll.abort(new ImportOver());
  await server.stop();
});

const hang = () => new Promise<null>(() => {});
const begin = () => beginImport(world, 'pipedrive', server.url);
const carry = (run: ImportRun) => importDeals(world, run, async () => null, { abort: stopAll.signal });
const paths = () => server.asked.map(({ path }) => path);

/** All that an import writes, and what must not stay behind. */
async function stored() {
  const { deals, leads, activities, answers, settings } = world.store;
  const rows = [await deals.toArray(), await leads.toArray(), await activities.toArray()];
  return { rows, answers: await answers.count(), run: (await settings.get('import')) ?? null };
}

/** Carries on until the CRM hangs, as a background that is ended then does. */
async function dieAt(question: number, run: ImportRun): Promise<void> {
  trouble = { at: question, act: hang };
  const dead = carry(run);
  dead.catch(() => {});
  await expect.poll(() => asked).toBe(question);
}

describe('an import that is begun again', () => {
  test.each(Array.from({ length: QUESTIONS }, (_, k) => k + 1))(
    'after the background died at question %i asks only what was not answered, and ends with the same',
    async (k) => {
      await carry(await begin());
      const whole = await stored();
      const all = paths();
      expect(all).toHaveLength(QUESTIONS);
      await world.store.deals.clear();

      [server.asked.length, asked] = [0, 0];
      const run = await beginImport(world, 'pipedrive', server.url, true);
      await dieAt(k, run);
      await carry(await takeUpImport(world, run));
      expect(paths()).toEqual([...all.slice(0, k), ...all.slice(k - 1)]);
      expect(await stored()).toEqual(whole);
      expect(whole).toMatchObject({ answers: 0, run: null });
    },
  );

  test('is given up when it was begun three times without an answer more', async () => {
    const run = await begin();
    await dieAt(3, run);
    let next = run;
    for (let i = 0; i < 3; i++) next = await takeUpImport(world, next);
    await expect(takeUpImport(world, next)).rejects.toThrow('interrupted several times');
  });

  test('may be begun ever so often as long as answers come', async () => {
    let next = await begin();
    for (let k = 1; k < QUESTIONS; k++) {
      asked = 0;
      await dieAt(2, next);
      next = await takeUpImport(world, next);
    }
    expect(await world.store.answers.count()).toBe(QUESTIONS - 1);
    await carry(next);
    expect(await world.store.deals.count()).toBe(1_100);
  });

  test('is given up when its answers are older than half an hour', async () => {
    const run = await begin();
    await dieAt(3, run);
    world.clock.now += 31 * MINUTE;
    await expect(takeUpImport(world, run)).rejects.toThrow('half an hour ago');
  });
});

describe('what was imported before stays as it was', () => {
  let before: Awaited<ReturnType<typeof stored>>;
  beforeEach(async () => {
    await carry(await begin());
    before = await stored();
    server.tables.deals = server.tables.deals.slice(0, 900).map((row) => ({ ...row, title: 'Renamed' }));
    asked = 0;
  });

  test.each(Array.from({ length: QUESTIONS - 1 }, (_, k) => k + 1))('when question %i fails', async (k) => {
    trouble = { at: k, act: () => ({ status: 403, body: '{"error":{"message":"No access"}}' }) };
    await expect(importNow(world, 'pipedrive', server.url, true)).rejects.toThrow('No access');
    expect(await stored()).toEqual(before);
    expect(await getSetting(world.store, 'notices')).toMatchObject([{ type: 'importFailed' }]);
  });

  test('when it is stopped, whatever was asked by then', async () => {
    let answer = () => {};
    trouble = { at: 3, act: () => new Promise<null>((done) => (answer = () => done(null))) };
    const run = await beginImport(world, 'pipedrive', server.url, true);
    const over = expect(carry(run)).rejects.toThrow(ImportOver);
    await expect.poll(() => asked).toBe(3);
    expect(await stopImport(world.store)).toBe(true);
    answer();
    await over;
    expect(await stored()).toEqual(before);
    expect(await getSetting(world.store, 'notices')).toEqual([]);
  });

  test('when it is stopped while no background runs it, and it is not begun again', async () => {
    const run = await beginImport(world, 'pipedrive', server.url, true);
    await dieAt(4, run);
    await stopImport(world.store);
    expect(await stored()).toEqual(before);
    await expect(takeUpImport(world, run)).rejects.toThrow(ImportOver);
  });

  test('when it is stopped after the last answer, just before all is written', async () => {
    let letWrite = () => {};
    void world.alone(() => new Promise<void>((done) => (letWrite = done)));
    const over = expect(carry(await beginImport(world, 'pipedrive', server.url, true))).rejects.toThrow(ImportOver);
    // One page of deals less than at first.
    await expect.poll(() => world.store.answers.count()).toBe(QUESTIONS - 1);
    await stopImport(world.store);
    letWrite();
    await over;
    expect(await stored()).toEqual(before);
  });

  test('when another is begun: the first changes nothing any more', async () => {
    const first = await beginImport(world, 'pipedrive', server.url, true);
    const second = await beginImport(world, 'pipedrive', server.url, true);
    await expect(carry(first)).rejects.toThrow(ImportOver);
    expect(await world.store.deals.toArray()).toEqual(before.rows[0]);
    await carry(second);
    expect(await world.store.deals.count()).toBe(900);
  });
});

test('the answers of an import go with everything else that is erased, and do not come back', async () => {
  fakeHosts();
  let answer = () => {};
  trouble = { at: 4, act: () => new Promise<null>((done) => (answer = () => done(null))) };
  const over = expect(carry(await begin())).rejects.toThrow(ImportOver);
  await expect.poll(() => asked).toBe(4);
  expect(await world.store.answers.count()).toBe(3);
  expect(JSON.stringify(await exportAll(world.store, 0))).not.toContain('Pilot 1');
  await eraseAll(world);
  answer();
  await over;
  expect(await stored()).toEqual({ rows: [[], [], []], answers: 0, run: null });
});

describe('an import of what was modified since the last', () => {
  beforeEach(async () => {
    await carry(await begin());
    server.asked.length = 0;
    world.clock.now += DAY;
  });
  const changed = () => ({ update_time: new Date(world.clock.now - 3 * 60 * MINUTE).toISOString() });

  test('asks for that alone, and puts it into what is there', async () => {
    const { deals } = server.tables;
    deals[0] = pipedriveDeal(1, { ...changed(), title: 'Renamed' });
    deals[1] = pipedriveDeal(2, { ...changed(), status: 'deleted' });
    deals.push(pipedriveDeal(5_000, changed()));
    await carry(await begin());
    const since = new Date(world.clock.now - DAY - 10 * MINUTE).toISOString().replace('.000', '');
    expect(paths().filter((path) => path.includes('/v2/deals'))).toEqual([
      expect.stringContaining(`updated_since=${since}`),
    ]);
    expect(await world.store.deals.count()).toBe(1_100);
    expect(await world.store.deals.get(['pipedrive', '1'])).toMatchObject({ name: 'Renamed' });
    expect(await world.store.deals.get(['pipedrive', '2'])).toBeUndefined();
    expect(await world.store.activities.count()).toBe(1);
  });

  test('comes to the same as reading everything, whatever was modified', async () => {
    server.tables.deals = server.tables.deals.map((row, i) =>
      i % 7 === 0 ? { ...row, ...changed(), status: ['won', 'lost', 'deleted'][i % 3]!, won_time: row.add_time } : row,
    );
    server.tables.activities.push(pipedriveActivity(8, changed()));
    await carry(await begin());
    const { rows } = await stored();
    expect(paths().some((path) => path.includes('updated_since'))).toBe(true);
    await importNow(world, 'pipedrive', server.url, true);
    expect((await stored()).rows).toEqual(rows);
  });

  test('reads everything when that was last done a week ago: then what is gone without a trace goes here too', async () => {
    server.tables.deals.pop();
    await carry(await begin());
    expect(await world.store.deals.count()).toBe(1_100);
    world.clock.now += 6 * DAY;
    server.asked.length = 0;
    await carry(await begin());
    expect(paths().some((path) => path.includes('updated_since'))).toBe(false);
    expect(await world.store.deals.count()).toBe(1_099);
  });

  test('reads everything when the rep says so, or pasted another token', async () => {
    expect((await begin()).since).not.toBeNull();
    expect((await beginImport(world, 'pipedrive', server.url, true)).since).toBeNull();
    await connectApi(world, 'pipedrive', { token: 'another-token' });
    expect((await begin()).since).toBeNull();
  });
});

test('leads of a file stay where the API hands over none', async () => {
  const lead = {
    crm: 'pipedrive',
    id: 'of-a-file',
    owner: 'Pat Rep',
    createdAt: null,
    assignedAt: null,
    status: 'new',
  };
  await world.store.leads.put(lead as never);
  await importNow(world, 'pipedrive', server.url);
  expect([await world.store.deals.count(), await world.store.leads.count()]).toEqual([1_100, 1]);
});
