import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_PLAYBOOK } from '../../lib/domain/playbook/default-playbook';
import { addDays } from '../../lib/domain/time/day';
import { changeSettings } from '../../lib/services/change-settings';
import { closeDay } from '../../lib/services/close-day';
import { compactJournal } from '../../lib/services/compact-journal';
import { withdrawConsent } from '../../lib/services/consent';
import { eraseAll, eraseDay } from '../../lib/services/erase';
import { ingestSignals } from '../../lib/services/ingest-signals';
import { loadPlaybook, restorePlaybook } from '../../lib/services/load-playbook';
import { purge } from '../../lib/services/purge';
import { recover } from '../../lib/services/recover';
import { noteTip } from '../../lib/services/tip-outcomes';
import { Journal } from '../../lib/store/journal/journal';
import { getSetting } from '../../lib/store/settings';
import { fakeHosts } from '../support/fake-hosts';
import { makeBatch } from '../support/make-batch';
import { makeConsentingWorld, makeWorld, type TestWorld } from '../support/make-world';
import { MemoryFolder } from '../support/memory-files';

const DAY = '2026-08-20';

// Erasing everything gives the permissions of sites back.
beforeEach(() => void fakeHosts());

async function filled(): Promise<TestWorld> {
  const world = await makeConsentingWorld();
  await ingestSignals(world, [makeBatch(), makeBatch()]);
  await ingestSignals(world, [makeBatch({ baseAt: Date.parse('2026-08-21T09:00:00') })]);
  return world;
}

async function kept({ store }: TestWorld) {
  const signals = (await store.rollUps.toArray()).map(({ day, tool, counts }) => ({ day, tool, counts }));
  return { signals, consent: await getSetting(store, 'consent'), rep: await getSetting(store, 'rep') };
}

test('a database that the browser threw away is rebuilt whole from the journal, and the rep is told', async () => {
  const before = await filled();
  await changeSettings(before, { locale: 'ro', side: 'left' });
  await noteTip(before, 'call-first', 'dismissed');
  const after = await makeWorld({ files: before.files });
  expect(await kept(after)).toEqual(await kept(before));
  expect((await getSetting(after.store, 'look'))?.locale).toBe('ro');
  expect((await after.store.tips.toArray()).map(({ tip, what }) => [tip, what])).toEqual([['call-first', 'dismissed']]);
  expect(await getSetting(after.store, 'notices')).toEqual([{ type: 'recovered', signals: 10 }]);
});

test('a sealed day is rebuilt too, and a batch of it that comes again is still known', async () => {
  const before = await makeConsentingWorld();
  const batch = makeBatch();
  await ingestSignals(before, [batch]);
  await closeDay(before, addDays(DAY, 1));
  expect(await before.journal.batchFiles()).toEqual([]);
  const after = await makeWorld({ files: before.files });
  await ingestSignals(after, [batch]);
  expect((await kept(after)).signals).toEqual((await kept(before)).signals);
});

test('a database that went back in time gets what it lost, and keeps what it has', async () => {
  const world = await filled();
  const expected = await kept(world);
  await world.store.batches.where('day').equals('2026-08-21').delete();
  await world.store.rollUps.where('day').equals('2026-08-21').delete();
  expect(await recover(world)).toEqual({ state: false, signals: 3 });
  expect(await kept(world)).toEqual(expected);
});

test('a database that is whole is left alone', async () => {
  const world = await filled();
  expect(await recover(world)).toEqual({ state: false, signals: 0 });
  expect(await getSetting(world.store, 'notices')).toBeUndefined();
});

test('consent that was taken back stays taken back', async () => {
  const before = await filled();
  await withdrawConsent(before);
  expect((await kept(await makeWorld({ files: before.files }))).consent?.state).toBe('off');
});

test('a journal file that was being written when the browser died is passed over', async () => {
  const before = await filled();
  const batches = before.files.folders.get('journal')!.folders.get('batches')!.files;
  const [first = ''] = [...batches.keys()];
  batches.set(first, batches.get(first)!.slice(0, -7));
  const after = await makeWorld({ files: before.files });
  expect((await kept(after)).signals.map(({ day }) => day)).toEqual(['2026-08-21']);
});

test('joining the journal files of a day loses and doubles nothing', async () => {
  const before = await makeConsentingWorld();
  for (let i = 0; i < 5; i++) await ingestSignals(before, [makeBatch()]);
  await compactJournal(before);
  expect(await before.journal.batchFiles()).toHaveLength(1);
  expect(await kept(await makeWorld({ files: before.files }))).toEqual(await kept(before));
});

test('days whose signals are past their retention come back as roll-ups', async () => {
  const before = await filled();
  await closeDay(before, '2026-08-22');
  await purge(before, '2026-10-01');
  expect(await before.store.segments.count()).toBe(0);
  const after = await makeWorld({ files: before.files });
  expect((await kept(after)).signals).toEqual((await kept(before)).signals);
  expect(await after.store.segments.count()).toBe(0);
});

test('a day that was erased does not come back', async () => {
  const before = await filled();
  await closeDay(before, '2026-08-21');
  await eraseDay(before, DAY);
  await eraseDay(before, '2026-08-21');
  expect((await kept(await makeWorld({ files: before.files }))).signals).toEqual([]);
});

test('after erasing everything nothing comes back, consent neither; the look stays', async () => {
  const before = await filled();
  await changeSettings(before, { theme: 'dark' });
  await eraseAll(before);
  const after = await makeWorld({ files: before.files });
  expect(await kept(after)).toEqual({ signals: [], consent: undefined, rep: undefined });
  expect((await getSetting(after.store, 'look'))?.theme).toBe('dark');
});

test('a browser that dies between the sealed day’s file and its transaction doubles nothing', async () => {
  const before = await makeConsentingWorld();
  await ingestSignals(before, [makeBatch()]);
  const expected = await kept(before);
  const put = before.store.segments.put.bind(before.store.segments);
  before.store.segments.put = () => {
    throw new Error('killed');
  };
  await expect(closeDay(before, '2026-08-21')).rejects.toThrow('killed');
  before.store.segments.put = put;
  expect(await recover(before)).toEqual({ state: false, signals: 0 });
  await closeDay(before, '2026-08-22');
  expect(await kept(before)).toEqual(expected);
  expect((await before.store.segments.toArray()).map(({ signals }) => signals)).toEqual([3]);
});

test('a worker that dies while it recovers leaves the database to be recovered again', async () => {
  const before = await filled();
  const expected = await kept(before);
  const files = before.files;
  const half = await makeWorld({ files: new MemoryFolder() });
  await half.store.settings.delete('epoch');
  const cut = { ...half, journal: new Journal(files.handle) };
  half.store.segments.toCollection = () => {
    throw new Error('killed');
  };
  await expect(recover(cut)).rejects.toThrow('killed');
  expect(await getSetting(half.store, 'epoch')).toBeUndefined();
  await closeDay({ ...cut, store: (await makeWorld()).store }, '2026-09-01');
  expect(await kept(await makeWorld({ files }))).toEqual(expected);
});

test('closing a day keeps the journal files of batches that the database does not have', async () => {
  const before = await filled();
  await before.store.batches.clear();
  await closeDay(before, '2026-09-01');
  expect(await recover(before)).toEqual({ state: false, signals: 9 });
});

test('changes that run at the same time leave the journal with the last word', async () => {
  const before = await filled();
  await Promise.all([
    changeSettings(before, { width: 300 }),
    withdrawConsent(before),
    changeSettings(before, { width: 400 }),
  ]);
  expect((await kept(await makeWorld({ files: before.files }))).consent?.state).toBe('off');
});

test('a change under way while everything is erased does not bring anything back', async () => {
  const before = await filled();
  await Promise.all([changeSettings(before, { width: 300 }), eraseAll(before), ingestSignals(before, [makeBatch()])]);
  const after = await makeWorld({ files: before.files });
  expect(await kept(after)).toEqual({ signals: [], consent: undefined, rep: undefined });
});

test('a playbook that was restored to the default one stays so after a loss', async () => {
  const before = await filled();
  await loadPlaybook(before, JSON.stringify({ ...DEFAULT_PLAYBOOK, id: 'ours' }));
  await restorePlaybook(before);
  const after = await makeWorld({ files: before.files });
  expect(await getSetting(after.store, 'playbook')).toBeUndefined();
});
