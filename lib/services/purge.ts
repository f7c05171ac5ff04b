import { addDays, type Day } from '../domain/time/day';
import type { World } from './world';

/** How long things are kept, in days. Roll-ups, settings and imported deals stay until they are erased. */
export const RETENTION = { signals: 30, records: 1, health: 30, tipsShown: 60, stagedParts: 1 };

/** Applies retention: what is older than its time goes, from the journal too. */
export function purge(world: World, today: Day): Promise<void> {
  return world.alone(() => purgeNow(world, today));
}

async function purgeNow({ store, journal, now }: World, today: Day): Promise<void> {
  const signalsBefore = addDays(today, -RETENTION.signals);
  const old = await store.segments.where('day').below(signalsBefore).primaryKeys();
  await store.segments.bulkDelete(old);
  await journal?.removeSegments(old);
  await store.records
    .where('observedAt')
    .below(now() - RETENTION.records * 86_400_000)
    .delete();
  await store.health.where('day').below(addDays(today, -RETENTION.health)).delete();
  await store.stagedParts
    .where('stagedAt')
    .below(now() - RETENTION.stagedParts * 86_400_000)
    .delete();
  const tipsBefore = addDays(today, -RETENTION.tipsShown);
  await store.tips.filter(({ what, day }) => what === 'shown' && day < tipsBefore).delete();
}
