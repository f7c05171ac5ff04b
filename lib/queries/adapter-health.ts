import type { HealthRow } from '../store/health';
import type { Store } from '../store/schema';

/** How well each CRM's pages could be read over the days that are kept; fields not found most often first. */
export async function adapterHealth(store: Store, nameOf: (crm: string) => string) {
  const byCrm = Map.groupBy(await store.health.toArray(), ({ crm }) => crm);
  return { crms: [...byCrm].map(([crm, rows]) => ({ crm, crmName: nameOf(crm), ...sum(rows) })) };
}

function sum(rows: HealthRow[]) {
  const unseen = new Map<string, number>();
  for (const row of rows) {
    for (const [field, count] of Object.entries(row.unseen)) unseen.set(field, (unseen.get(field) ?? 0) + count);
  }
  return {
    readings: rows.reduce((total, { readings }) => total + readings, 0),
    degraded: rows.reduce((total, { degraded }) => total + degraded, 0),
    unseen: [...unseen].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count),
    lastReadAt: rows.reduce<number | null>((last, row) => Math.max(last ?? 0, row.lastReadAt), null),
  };
}
