import { fieldOf, type Reading } from '../domain/record/crm-record';
import type { Day } from '../domain/time/day';
import type { Store } from './schema';

/** How well an adapter sees: readings a day, in how many of them something was missing, and what. */
export type HealthRow = {
  crm: string;
  day: Day;
  readings: number;
  degraded: number;
  unseen: { [field: string]: number };
  /** Epoch ms. */
  lastReadAt: number;
};

/** Notes a reading in the day's adapter health. */
export async function noteHealth(store: Store, day: Day, reading: Reading): Promise<void> {
  await store.transaction('rw', store.health, async () => {
    const row = (await store.health.get([reading.ref.crm, day])) ?? {
      crm: reading.ref.crm,
      day,
      readings: 0,
      degraded: 0,
      unseen: {},
      lastReadAt: 0,
    };
    const unseen = Object.keys(reading.fields).filter((field) => fieldOf(reading, field).state === 'unseen');
    row.readings += 1;
    row.lastReadAt = reading.readAt;
    if (unseen.length > 0) row.degraded += 1;
    for (const field of unseen) row.unseen[field] = (row.unseen[field] ?? 0) + 1;
    await store.health.put(row);
  });
}
