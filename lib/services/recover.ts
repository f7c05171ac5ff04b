import { parseBatch, type WireBatch } from '../domain/signal/parse-batch';
import type { SignalBatch } from '../domain/signal/signal-batch';
import type { Day } from '../domain/time/day';
import { knownIds } from '../store/batches';
import type { Journal } from '../store/journal/journal';
import { beginEpoch } from '../store/open-store';
import { shortId, splitIds } from '../store/segments/batch-ids';
import { getSetting, JOURNALED, putSetting, type SettingRow } from '../store/settings';
import type { ForecastRow, TipRow } from '../store/state-rows';
import { rebuildRollUps } from './rebuild-roll-ups';
import type { World } from './world';

/**
 * Brings a database that the browser threw away, or that went back in time, up to what the journal knows: settings,
 * consent, playbook, sealed days, signals that were acknowledged, and roll-ups. It is idempotent, so it may simply be
 * run whenever a browser starts. Answers how many signals it brought back.
 */
export function recover(world: World): Promise<Recovered> {
  return world.alone(async () => {
    const recovered = world.journal ? await bringBack(world, world.journal) : { state: false, signals: 0 };
    if (recovered.state || recovered.signals > 0) await tell(world, recovered.signals);
    // Last, so that a worker that dies before leaves a database that is still seen to be new.
    await beginEpoch(world.store, world.now(), world.newId);
    return recovered;
  });
}

/** Were settings brought back, and how many signals? */
export type Recovered = { state: boolean; signals: number };

async function bringBack(world: World, journal: Journal): Promise<Recovered> {
  const state = await restoreState(world, journal);
  const rep = await getSetting(world.store, 'rep');
  if (!rep) return { state, signals: 0 };
  const segments = await restoreSegments(world, journal);
  const batches = await restoreBatches(world, journal);
  const days = [...new Set([...segments.days, ...batches.days])];
  await rebuildRollUps(world.store, rep.id, days);
  await restoreRollUps(world, journal, days);
  return { state, signals: segments.signals + batches.signals };
}

async function restoreState({ store }: World, journal: Journal): Promise<boolean> {
  const state = await journal.readState();
  if (!state || ((await getSetting(store, 'revision')) ?? 0) >= state.revision) return false;
  await store.transaction('rw', store.settings, store.tips, store.forecasts, async () => {
    // A row that the journal does not have was taken away, as a playbook is when the default one is restored.
    await store.settings.bulkDelete([...JOURNALED]);
    await store.settings.bulkPut(state.settings as SettingRow[]);
    await putSetting(store, 'revision', state.revision);
    await store.tips.bulkPut(state.tips as TipRow[]);
    await store.forecasts.bulkPut(state.forecasts as ForecastRow[]);
  });
  return true;
}

type Restored = { days: Set<Day>; signals: number };

async function restoreSegments({ store }: World, journal: Journal): Promise<Restored> {
  const restored: Restored = { days: new Set(), signals: 0 };
  const known = new Set(await store.segments.toCollection().primaryKeys());
  for (const id of await journal.segmentIds()) {
    const row = known.has(id) ? null : await journal.readSegment(id);
    if (!row) continue;
    await store.transaction('rw', store.segments, store.batches, store.settings, async () => {
      await store.segments.put(row);
      // Sealing may have been cut off before it took them away.
      const sealed = new Set(splitIds(row.batchIds));
      const rows = await store.batches.where('day').equals(row.day).primaryKeys();
      const taken = rows.filter((id) => sealed.has(shortId(id)));
      await store.batches.bulkDelete(taken);
      if (taken.length > 0) restored.signals -= row.signals; // Nothing was lost, so nothing is said to be back.
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
