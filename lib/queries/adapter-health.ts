import type { RecordKind } from '../domain/record/crm-record';
import { addDays, type Day, daysBetween } from '../domain/time/day';
import { type HealthRow, kindAndField } from '../store/health';
import type { Store } from '../store/schema';

/** How often one field of one kind of record was found, over all days and on each; null for a day without a reading. */
export type FieldRate = { kind: RecordKind; field: string; found: number; unseen: number; perDay: (number | null)[] };

/** How well each CRM's pages could be read over the days that are kept, and each of its fields, the worst first. */
export async function adapterHealth(store: Store, nameOf: (crm: string) => string) {
  const byCrm = Map.groupBy(await store.health.toArray(), ({ crm }) => crm);
  return { crms: [...byCrm].map(([crm, rows]) => ({ crm, crmName: nameOf(crm), ...sum(rows) })) };
}

function sum(rows: HealthRow[]) {
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const days = daysOf(rows);
  const unseen = new Map<string, number>();
  for (const row of rows) {
    for (const [field, count] of Object.entries(row.unseen)) unseen.set(field, (unseen.get(field) ?? 0) + count);
  }
  return {
    readings: rows.reduce((total, { readings }) => total + readings, 0),
    degraded: rows.reduce((total, { degraded }) => total + degraded, 0),
    unseen: [...unseen].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count),
    lastReadAt: rows.reduce<number | null>((last, row) => Math.max(last ?? 0, row.lastReadAt), null),
    days,
    perDay: days.map((day) => {
      const row = byDay.get(day);
      return row && row.readings > 0 ? (row.readings - row.degraded) / row.readings : null;
    }),
    fields: ratesOf(rows, days, byDay),
  };
}

function ratesOf(rows: HealthRow[], days: Day[], byDay: Map<Day, HealthRow>): FieldRate[] {
  const keys = [...new Set(rows.flatMap(({ fields }) => Object.keys(fields ?? {})))];
  const rates = keys.map((key): FieldRate => {
    const all = rows.flatMap(({ fields }) => fields?.[key] ?? []);
    return {
      ...kindAndField(key),
      found: all.reduce((total, { found }) => total + found, 0),
      unseen: all.reduce((total, each) => total + each.unseen, 0),
      perDay: days.map((day) => {
        const on = byDay.get(day)?.fields?.[key];
        return on ? on.found / (on.found + on.unseen) : null;
      }),
    };
  });
  const share = ({ found, unseen }: FieldRate) => found / (found + unseen);
  return rates.sort((a, b) => share(a) - share(b) || b.unseen - a.unseen);
}

/** Every day from the first to the last that has a reading. */
function daysOf(rows: HealthRow[]): Day[] {
  const days = rows.map(({ day }) => day).sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i)) : [];
}
