import { expect, test } from 'vitest';
import { DEFAULT_PLAYBOOK } from '../../lib/domain/playbook/default-playbook';
import type { FieldReading } from '../../lib/domain/record/crm-record';
import type { Deal } from '../../lib/domain/record/deal';
import type { Observation } from '../../lib/domain/record/reading.schema';
import { buildView, type ViewSource } from '../../lib/services/build-view';
import { pauseCapture, withdrawConsent } from '../../lib/services/consent';
import { loadPlaybook, restorePlaybook } from '../../lib/services/load-playbook';
import { observeRecord } from '../../lib/services/observe-record';
import { stateForecast } from '../../lib/services/state-forecast';
import { noteTip } from '../../lib/services/tip-outcomes';
import { putSetting } from '../../lib/store/settings';
import { fakeHosts } from '../support/fake-hosts';
import { makeConsentingWorld, makeWorld, type TestWorld } from '../support/make-world';

const read = (text: string): FieldReading => ({ state: 'read', text, value: { type: 'text', text } });

function observation(fields: { [field: string]: FieldReading } = {}): Observation {
  return {
    crm: 'practice',
    page: 'record',
    recordKind: 'opportunity',
    user: null,
    reading: {
      ref: { crm: 'practice', kind: 'opportunity', id: 'X1' },
      page: 'record',
      readAt: 1,
      fields: { name: read('GTX Pro for Isdom'), stage: read('Prospecting'), account: { state: 'blank' }, ...fields },
    },
  };
}

function view(world: TestWorld, source: Partial<ViewSource> = {}) {
  return buildView(world, {
    observation: observation(),
    crmName: 'Practice CRM',
    canMend: false,
    importing: 'idle',
    tip: null,
    uiLanguage: 'en-GB',
    ...source,
  });
}

function deal(id: string, outcome: Deal['outcome'], owner = 'Darcel Schlecht'): Deal {
  return {
    crm: 'practice',
    id,
    name: id,
    owner,
    region: null,
    manager: null,
    product: null,
    account: null,
    stage: outcome,
    outcome,
    startedDay: '2026-07-01',
    closedDay: outcome === 'open' ? null : '2026-08-01',
    expectedCloseDay: null,
    amountMinor: 100_00,
    currency: 'USD',
  };
}

async function importedWorld(): Promise<TestWorld> {
  const world = await makeConsentingWorld();
  await world.store.deals.bulkPut([
    deal('a', 'won'),
    deal('b', 'won'),
    deal('c', 'lost'),
    deal('d', 'open'),
    deal('e', 'lost', 'Somebody Else'),
  ]);
  await putSetting(world.store, 'deals', { crm: 'practice', origin: 'http://127.0.0.1', importedAt: 5 });
  return world;
}

test('before the rep was asked, the next step is there, no figures are, and nothing is kept', async () => {
  const world = await makeWorld();
  await observeRecord(world, observation());
  const seen = await view(world);
  expect(seen).toMatchObject({ consent: 'unasked', rep: null, kpis: [], deals: null });
  expect(seen.step).toMatchObject({ state: 'do', criterion: { field: 'account' } });
  expect(await world.store.records.count()).toBe(0);
  expect(await world.store.health.count()).toBe(0);
});

test('with consent a record is kept with when it was first seen, and what could not be found counts as adapter health', async () => {
  const world = await makeConsentingWorld();
  await observeRecord(world, observation({ contact: { state: 'unseen', why: 'missing' } }));
  world.clock.now += 60_000;
  await observeRecord(world, observation());
  const [record] = await world.store.records.toArray();
  expect((record?.observedAt ?? 0) - (record?.firstObservedAt ?? 0)).toBe(60_000);
  // What the page said is not among it.
  expect(record?.fields).toEqual({ name: 'read', stage: 'read', account: 'blank' });
  expect(JSON.stringify(record)).not.toContain('Isdom');
  expect(await world.store.health.toArray()).toMatchObject([{ readings: 2, degraded: 1, unseen: { contact: 1 } }]);
});

test("the figures are the rep's own, not the team's", async () => {
  const seen = await view(await importedWorld());
  expect(seen.deals).toEqual({ count: 5, own: 4, importedAt: 5 });
  expect(seen.kpis.find(({ figure }) => figure.kpi === 'winRate')?.figure).toMatchObject({
    numerator: 2,
    denominator: 3,
  });
});

test('a forecast is judged by the deals once its quarter is over, and only the one stated in time', async () => {
  const world = await importedWorld();
  await stateForecast(world, 250_00, 'USD');
  world.clock.now = Date.parse('2026-09-29T10:00:00');
  await stateForecast(world, 200_00, 'USD');
  world.clock.now = Date.parse('2026-10-05T10:00:00');
  const figure = (await view(world)).kpis.find((kpi) => kpi.figure.kpi === 'forecastAccuracy')?.figure;
  // 250 stated, 200 won: 1 - 50/200.
  expect(figure).toMatchObject({ value: 0.75, numerator: 50_00, denominator: 200_00 });
});

test('the forecast that was stated last for the running quarter stands beside what is won so far', async () => {
  const world = await importedWorld();
  expect((await view(world)).forecast).toEqual({ currency: 'USD', stated: null, wonMinor: 200_00 });
  await stateForecast(world, 250_00, 'USD');
  world.clock.now += 1_000;
  await stateForecast(world, 300_00, 'USD');
  expect((await view(world)).forecast?.stated).toEqual({ amountMinor: 300_00, at: world.clock.now });
});

test('a tip that was dismissed is gone for good, in every tab', async () => {
  const world = await makeConsentingWorld();
  const first = (await view(world)).tip;
  expect(first).not.toBeNull();
  await noteTip(world, first?.id ?? '', 'dismissed');
  expect((await view(world)).tip?.id).not.toBe(first?.id);
  expect((await view(world, { tip: first?.id ?? null })).tip?.id).not.toBe(first?.id);
});

test('which tip was seen is not noted before the rep has agreed, and then once a day', async () => {
  const before = await makeWorld();
  await noteTip(before, 'call-first', 'shown');
  expect(await before.store.tips.count()).toBe(0);
  const world = await makeConsentingWorld();
  await Promise.all([noteTip(world, 'call-first', 'shown'), noteTip(world, 'call-first', 'shown')]);
  expect((await world.store.rollUps.toArray()).map(({ signals }) => signals)).toEqual([1]);
});

test('a pause shows until it is over', async () => {
  const world = await makeConsentingWorld();
  await pauseCapture(world, world.clock.now + 1_000);
  expect((await view(world)).pausedUntil).toBe(world.clock.now + 1_000);
  world.clock.now += 2_000;
  expect((await view(world)).pausedUntil).toBeNull();
});

test('taking consent back is shown as off, which is not the same as never asked', async () => {
  const world = await makeConsentingWorld();
  await withdrawConsent(world);
  expect((await view(world)).consent).toBe('off');
});

test('a bad playbook is refused with path and reason, and the one before stays in use', async () => {
  fakeHosts();
  const world = await makeConsentingWorld();
  const good = { ...DEFAULT_PLAYBOOK, id: 'ours', version: 7, name: 'Ours' };
  await loadPlaybook(world, JSON.stringify(good));
  const bad = JSON.stringify({ ...good, version: 8, processes: [{ ...good.processes[0], kind: 'spaceship' }] });
  await expect(loadPlaybook(world, bad)).rejects.toThrow(/processes\[0\]\.kind/);
  const seen = await view(world);
  expect(seen.notices).toMatchObject([{ type: 'playbookRefused' }]);
  expect((await world.store.settings.get('playbook'))?.value).toMatchObject({ playbook: { version: 7 } });
  await restorePlaybook(world);
  expect(await world.store.settings.get('playbook')).toBeUndefined();
});

test('the language is the browser’s until the rep chooses another', async () => {
  const world = await makeConsentingWorld();
  expect((await view(world, { uiLanguage: 'ro-RO' })).locale).toBe('ro');
  expect((await view(world, { uiLanguage: 'fi' })).locale).toBe('en');
});
