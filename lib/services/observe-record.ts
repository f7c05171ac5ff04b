import type { Observation } from '../domain/record/reading.schema';
import { dayAt } from '../domain/time/day';
import { noteHealth } from '../store/health';
import { getSetting } from '../store/settings';
import type { World } from './world';

/**
 * Keeps that a record was looked at, for a day, and how much of it the adapter could see; not what the page said, which
 * only the tab's own observation holds, in memory. Before the rep has agreed nothing is kept.
 */
export async function observeRecord(world: World, { reading }: Observation): Promise<void> {
  const { store } = world;
  if (!reading || (await getSetting(store, 'consent'))?.state !== 'on') return;
  const { crm, kind, id } = reading.ref;
  const now = world.now();
  await store.transaction('rw', store.records, async () => {
    const before = await store.records.get([crm, kind, id]);
    await store.records.put({
      crm,
      kind,
      id,
      ref: reading.ref,
      fields: Object.fromEntries(Object.entries(reading.fields).map(([field, { state }]) => [field, state])),
      firstObservedAt: before?.firstObservedAt ?? now,
      observedAt: now,
    });
  });
  await noteHealth(store, dayAt(now), reading);
}
