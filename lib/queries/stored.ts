import type { Store } from '../store/schema';

/** How much is stored; `diskUse` asks the browser for the bytes, the journal's among them. */
export async function stored(store: Store, diskUse: () => Promise<number>) {
  const days = (await store.rollUps.orderBy('day').uniqueKeys()) as string[];
  const rollUps = await store.rollUps.toArray();
  return {
    days: days.length,
    firstDay: days[0] ?? null,
    signals: rollUps.reduce((sum, { signals }) => sum + signals, 0),
    bytes: await diskUse(),
    deals: await store.deals.count(),
    records: await store.records.count(),
  };
}
