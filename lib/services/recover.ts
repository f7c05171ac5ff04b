import { parseBatch, type WireBatch } from '../domain/signal/parse-batch';
import type { SignalBatch } from '../domain/signal/signal-batch';
import type { Day } from '../domain/time/day';
import { knownIds } from '../store/batches';
import type { Journal } from '../store/journal/journal';
import { beginEpoch } from '../store/open-store';
import { getSetting, getSettings, putSetting, type SettingRow } from '../store/settings';
import type { ForecastRow, TipRow } from '../store/state-rows';
import { rebuildRollUps } from './rebuild-roll-ups';
import type { World } from './world';

/**
 * Brings a database that the browser threw away, or that went back in time, up to what the journal knows: settings,
 * consent, playbook, sealed days, signals that were acknowledged, and roll-ups. It is idempotent, so it may simply be
 * run whenever a browser starts. Answers how many signals it brought back.
 */
export async function recover(world: World): Promise<number> {
  const { store, journal } = world;
  const isNew = await beginEpoch(store, world.now(), world.newId);
  if (!journal) return 0;
  await restoreState(world, journal, isNew);
  const [rep] = await getSettings(store, ['rep']);
  if (!rep) return 0;
  const segments = await restoreSegments(world, journal);
  const batches = await restoreBatches(world, journal);
  const days = [...new Set([...segments.days, ...batches.days])];
  await rebuildRollUps(store, rep.id, days);
  await restoreRollUps(world, journal, days);
  const signals = segments.signals + batches.signals;
  if (signals > 0) await tell(world, signals);
  return signals;
}

async function restoreState({ store }: World, journal: Journal, isNew: boolean): Promise<void> {
  const state = await journal.readState();
  if (!state || (!isNew && ((await getSetting(store, 'revision')) ?? 0) >= state.revision)) return;
  await store.transaction('rw', store.settings, store.tips, store.forecasts, async () => {
    await store.settings.bulkPut(state.settings as SettingRow[]);
    await putSetting(store, 'revision', state.revision);
    await store.tips.bulkPut(state.tips as TipRow[]);
    await store.forecasts.bulkPut(state.forecasts as ForecastRow[]);
  });
}

type Restored = { days: Set<Day>; signals: number };

async function restoreSegments({ store }: World, journal: Journal): Promise<Restored> {
  const restored: Restored = { days: new Set(), signals: 0 };
  const known = new Set(await store.segments.toCollection().primaryKeys());
  for (const id of await journal.segmentIds()) {
    const row = known.has(id) ? null : await journal.readSegment(id);
    if (!row) continue;
    await store.transaction('rw', store.segments, store.settings, async () => {
      await store.segments.put(row);
      const through = await getSetting(store, 'sealedThrough');
      if (!through || through < row.day) await putSetting(store, 'sealedThrough', row.day);
    });
    restored.days.add(row.day);
    restored.signals += row.signals;
  }
  return restored;
}

async function restoreBatches({ store }: World, journal: Journal): Promise<Restored> {
  const restored: Restored = { days: new Set(), signals: 0 };
  for (const name of await journal.batchFiles()) {
    const batches = ((await journal.readBatches(name)) ?? [])
      .map((wire: WireBatch) => parseBatch(wire))
      .filter((batch): batch is SignalBatch => batch !== null);
    await store.transaction('rw', store.batches, store.segments, store.settings, async () => {
      const known = await knownIds(store, batches, await getSetting(store, 'sealedThrough'));
      const missing = batches.filter(({ id }) => !known.has(id));
      await store.batches.bulkPut(missing);
      for (const { day, codes } of missing) {
        restored.days.add(day);
        restored.signals += codes.length;
      }
    });
  }
  return restored;
}

/** Days whose signals are past their retention live on as roll-ups only. */
async function restoreRollUps({ store }: World, journal: Journal, counted: Day[]): Promise<void> {
  for (const day of await journal.rollUpDays()) {
    if (counted.includes(day) || (await store.rollUps.where('day').equals(day).count()) > 0) continue;
    await store.rollUps.bulkPut((await journal.readRollUps(day)) ?? []);
  }
}

async function tell({ store }: World, signals: number): Promise<void> {
  await store.transaction('rw', store.settings, async () => {
    const others = ((await getSetting(store, 'notices')) ?? []).filter(({ type }) => type !== 'recovered');
    await putSetting(store, 'notices', [...others, { type: 'recovered', signals }]);
  });
}
