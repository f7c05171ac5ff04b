import { fieldOf, type Reading, type RecordKind } from '../domain/record/crm-record';
import type { Day } from '../domain/time/day';
import type { Store } from './schema';

/** How often a field was found (*read* or *blank*), and how often not. */
export type FieldHealth = { found: number; unseen: number };

/** How well an adapter sees: readings a day, in how many of them something was missing, and what. */
export type HealthRow = {
  crm: string;
  day: Day;
  readings: number;
  degraded: number;
  unseen: { [field: string]: number };
  /** By kind of record and field (`opportunity.amount`); rows from before this was kept have none. */
  fields?: { [kindAndField: string]: FieldHealth };
  /** Epoch ms. */
  lastReadAt: number;
};

/** Notes a reading in the day's adapter health. */
export async function noteHealth(store: Store, day: Day, reading: Reading): Promise<void> {
  await store.transaction('rw', store.health, async () => {
    const { crm, kind } = reading.ref;
    const row = (await store.health.get([crm, day])) ?? {
      crm,
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
    const fields = row.fields ?? {};
    for (const field of Object.keys(reading.fields)) {
      const before = fields[keyOf(kind, field)] ?? { found: 0, unseen: 0 };
      const is = unseen.includes(field) ? 'unseen' : 'found';
      fields[keyOf(kind, field)] = { ...before, [is]: before[is] + 1 };
    }
    row.fields = fields;
    await store.health.put(row);
  });
}

function keyOf(kind: RecordKind, field: string): string {
  return `${kind}.${field}`;
}

/** A kind of record and a field, as they are kept together. */
export function kindAndField(key: string): { kind: RecordKind; field: string } {
  const at = key.indexOf('.');
  return { kind: key.slice(0, at) as RecordKind, field: key.slice(at + 1) };
}
