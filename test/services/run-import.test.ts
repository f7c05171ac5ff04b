import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ImportView } from '../../lib/domain/view/import-view';
import { IMPORT_ALARM } from '../../lib/services/carry-import';
import { connectApi } from '../../lib/services/connect-api';
import { type Imports, importRunner } from '../../lib/services/run-import';
import { changeTabState } from '../../lib/services/tab-state';
import { getSetting, putSetting } from '../../lib/store/settings';
import type { ApiReply } from '../support/api-server';
import { makeConsentingWorld, type TestWorld } from '../support/make-world';
import { PIPEDRIVE_TOKEN, pipedriveApi, pipedriveDeal } from '../support/pipedrive-api';
import { publishAdapters } from '../support/publish-adapters';

const TAB = 7;

let world: TestWorld;
let server: Awaited<ReturnType<typeof pipedriveApi>>;
let imports: Imports;
/** What the CRM does in the place of answering a question for deals. */
let onDeals: (() => Promise<null> | ApiReply | null) | null;
/** What the sidebar in the tab was told, in order. */
let told: ImportView[];

beforeEach(async () => {
  fakeBrowser.reset();
  onDeals = null;
  told = [];
  server = await pipedriveApi(({ path }) => (path.includes('/deals') && onDeals ? onDeals() : null));
  server.tables.deals = Array.from({ length: 1_100 }, (_, i) => pipedriveDeal(i + 1));
  world = await makeConsentingWorld();
  await publishAdapters('pipedrive', 'hubspot', 'odoo');
  await connectApi(world, 'pipedrive', { token: PIPEDRIVE_TOKEN });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (_: number, push: Told) => {
    if (push.type === 'import.changed') told.push(push.body);
  }) as never);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  await changeTabState(TAB, { frameId: 1, origin: server.url, observation: pageOf('pipedrive') });
  imports = background();
});
afterEach(async () => {
  await imports.stop();
  await server.stop();
});

type Told = { type: string; body: ImportView };
const pageOf = (crm: string) => ({ crm, page: 'list', recordKind: null, user: null, reading: null }) as const;
/** A background that has just been started. */
const background = () => importRunner(async () => ({ world, broken: null }));
const states = () => told.map(({ state }) => state).filter((state, i, all) => state !== all[i - 1]);
const rowsTold = () => told.flatMap((each) => ('rows' in each ? [each.rows] : []));
const ended = () => expect.poll(() => states().at(-1), { timeout: 5_000 });
const hang = () => new Promise<null>(() => {});

/** Begins an import and waits until the CRM keeps it waiting. */
async function hangAt(page: number): Promise<void> {
  let left = page;
  let isThere = false;
  onDeals = () => {
    left -= 1;
    if (left > 0) return null;
    isThere = true;
    return hang();
  };
  await imports.start('pipedrive', TAB);
  await expect.poll(() => isThere).toBe(true);
  onDeals = null;
}

test('an import is answered when it has begun, told as it goes, and ends with the deals', async () => {
  let release = () => {};
  onDeals = () => new Promise((done) => (release = () => done(null)));
  expect(await imports.start('pipedrive', TAB)).toEqual({ ok: true, value: null });
  expect(await world.store.deals.count()).toBe(0);
  expect(await fakeBrowser.alarms.get(IMPORT_ALARM)).toBeTruthy();
  for (let page = 1; page <= 3; page++) {
    await expect.poll(() => server.asked.filter(({ path }) => path.includes('/deals')).length).toBe(page);
    await expect.poll(() => rowsTold().at(-1), { timeout: 5_000 }).toBe((page - 1) * 500);
    release();
  }
  await ended().toBe('idle');
  expect(told[0]).toEqual({ state: 'reading', crmName: 'Pipedrive', rows: 0 });
  expect(await world.store.deals.count()).toBe(1_100);
});

test('two imports at once are not possible', async () => {
  await hangAt(2);
  await expect(imports.start('pipedrive', TAB)).rejects.toThrow('running already');
  await imports.resume();
  expect(states()).toEqual(['reading']);
});

test('while an import runs, the alarm is put off, which also keeps the background going', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  await hangAt(2);
  for (let i = 0; i < 3; i++) {
    create.mockClear();
    vi.advanceTimersByTime(25_000);
    expect(create).toHaveBeenCalledWith(IMPORT_ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
  }
  await imports.stop();
  create.mockClear();
  await expect.poll(() => vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('a pause for which the CRM asks is told with its length', async () => {
  onDeals = () => {
    onDeals = null;
    return { status: 429, headers: { 'retry-after': '1' }, body: '' };
  };
  await imports.start('pipedrive', TAB);
  await ended().toBe('idle');
  expect(states()).toEqual(['reading', 'waiting', 'reading', 'idle']);
  expect(told).toContainEqual({ state: 'waiting', crmName: 'Pipedrive', rows: 0, seconds: 1 });
});

test('an import that fails is told, and a notice says why', async () => {
  onDeals = () => ({ status: 403, body: '' });
  await imports.start('pipedrive', TAB);
  await ended().toBe('failed');
  expect(await getSetting(world.store, 'notices')).toMatchObject([{ type: 'importFailed' }]);
  onDeals = null;
  await imports.start('pipedrive', TAB);
  await ended().toBe('idle');
  expect(await getSetting(world.store, 'notices')).toEqual([]);
});

test('one that cannot begin says so, and is told as failed', async () => {
  await expect(imports.start('hubspot', TAB)).rejects.toThrow('Open a page of your CRM first');
  expect(states()).toEqual(['failed']);
});

describe('when the rep stops it', () => {
  test('nothing is changed, and another can be begun', async () => {
    await hangAt(2);
    await imports.stop();
    expect(states().at(-1)).toBe('stopped');
    expect([await world.store.answers.count(), await getSetting(world.store, 'import')]).toEqual([0, undefined]);
    await imports.start('pipedrive', TAB);
    await ended().toBe('idle');
    expect(await world.store.deals.count()).toBe(1_100);
  });

  test('after the background died, it is not begun again', async () => {
    await hangAt(2);
    const asked = server.asked.length;
    const next = background();
    await next.stop();
    await next.resume();
    expect(states().at(-1)).toBe('stopped');
    expect(server.asked).toHaveLength(asked);
    expect(await fakeBrowser.alarms.get(IMPORT_ALARM)).toBeFalsy();
  });
});

describe('when the background died', () => {
  test('the next one goes on where it was', async () => {
    await hangAt(2);
    const asked = server.asked.length;
    const next = background();
    await Promise.all([next.resume(), next.resume()]);
    await ended().toBe('idle');
    expect(states()).toEqual(['reading', 'resuming', 'reading', 'idle']);
    expect(await world.store.deals.count()).toBe(1_100);
    // Two pages of deals that were not there, and the activities.
    expect(server.asked.slice(asked)).toHaveLength(3);
    // The dead one's answer, were it to come, changes nothing.
    await next.resume();
    expect(await fakeBrowser.alarms.get(IMPORT_ALARM)).toBeFalsy();
  });

  const odoo = {
    id: 'i1',
    crm: 'odoo',
    origin: 'https://erp.example',
    rep: '',
    since: null,
    idleStarts: 0,
    answers: 0,
  };

  test('one that needs a page of the CRM waits for it without being in the way of another', async () => {
    await putSetting(world.store, 'import', { ...odoo, startedAt: world.clock.now });
    await imports.resume();
    await imports.start('pipedrive', TAB);
    await ended().toBe('idle');
    expect(await world.store.deals.count()).toBe(1_100);
  });

  test('one that needs a page of the CRM is given up after three times without', async () => {
    await putSetting(world.store, 'import', { ...odoo, startedAt: world.clock.now });
    for (let i = 0; i < 3; i++) await background().resume();
    expect(states()).toEqual(['resuming']);
    expect(await fakeBrowser.alarms.get(IMPORT_ALARM)).toBeTruthy();
    await background().resume();
    expect(states()).toEqual(['resuming', 'failed']);
    expect(await getSetting(world.store, 'notices')).toMatchObject([
      { type: 'importFailed', detail: { en: expect.stringContaining('interrupted several times') } },
    ]);
  });

  test('what was told of an import that is no more is taken back', async () => {
    await fakeBrowser.storage.session.set({ importing: { state: 'reading', crm: 'pipedrive', rows: 500 } });
    await background().resume();
    expect(states()).toEqual(['idle']);
  });
});
