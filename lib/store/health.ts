import { fieldOf, type Reading } from '../domain/record/crm-record';
import type { Day } from '../domain/time/day';
import type { Store } from './schema';

/** How well an adapter sees: readings a day, and how often each field was not found. */
export type HealthRow = { crm: string; day: Day; readings: number; unseen: { [field: string]: number } };

/** Notes a reading in the day's adapter health. */
export async function noteHealth(store: Store, day: Day, reading: Reading): Promise<void> {
  await store.transaction('rw', store.health, async () => {
    const row = (await store.health.get([reading.ref.crm, day])) ?? {
      crm: reading.ref.crm,
      day,
      readings: 0,
      unseen: {},
    };
    row.readings += 1;
    for (const field of Object.keys(reading.fields)) {
      if (fieldOf(reading, field).state === 'unseen') row.unseen[field] = (row.unseen[field] ?? 0) + 1;
    }
    await store.health.put(row);
  });
}
