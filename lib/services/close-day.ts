import { addDays, type Day } from '../domain/time/day';
import { shortId, splitIds } from '../store/segments/batch-ids';
import { deflateSegment } from '../store/segments/deflate-segment';
import { encodeSegment } from '../store/segments/encode-segment';
import { sealBatches } from '../store/segments/seal-batches';
import type { SegmentRow } from '../store/segments/segment';
import { getSettings, putSetting } from '../store/settings';
import type { World } from './world';

/** A segment older than this many days is deflated: it is rarely read, and half the size. */
const DEFLATE_AFTER_DAYS = 7;

/**
 * Seals every day before `today`: its packed rows become one columnar segment (a late batch makes a second part).
 * The journal's copy of the segment is written first and the day's batch files are removed last, so that a worker
 * that dies in between leaves nothing out, and doing it again changes nothing.
 */
export function closeDay(world: World, today: Day): Promise<void> {
  const { store, alone } = world;
  return alone(async () => {
    const days = (await store.batches.orderBy('day').uniqueKeys()) as Day[];
    for (const day of days.filter((day) => day < today)) await seal(world, day);
    await removeSealedFiles(world, today);
    await deflateOld(world, addDays(today, -DEFLATE_AFTER_DAYS));
  });
}

/** Only files all of whose batches are in a segment by now: the journal may know what the database does not. */
async function removeSealedFiles({ store, journal }: World, today: Day): Promise<void> {
  if (!journal) return;
  for (const name of (await journal.batchFiles()).filter((name) => name.slice(0, 10) < today)) {
    const segments = await store.segments.where('day').equals(name.slice(0, 10)).toArray();
    const sealed = new Set(segments.flatMap(({ batchIds }) => splitIds(batchIds)));
    const batches = (await journal.readBatches(name)) ?? [];
    if (batches.every(({ id }) => sealed.has(shortId(id)))) await journal.removeBatches([name]);
  }
}

async function seal({ store, journal }: World, day: Day): Promise<void> {
  const batches = await store.batches.where('day').equals(day).toArray();
  const parts = await store.segments.where('day').equals(day).count();
  const [rep, sealedThrough] = await getSettings(store, ['rep', 'sealedThrough']);
  if (!rep || batches.length === 0) return;
  const { columns, batchIds } = sealBatches(rep.id, day, batches);
  const row: SegmentRow = {
    id: `${day}.${parts + 1}`,
    day,
    rep: rep.id,
    signals: columns.at.length,
    deflated: 0,
    bytes: encodeSegment(columns),
    batchIds,
  };
  await journal?.writeSegment(row);
  await journal?.writeRollUps(day, await store.rollUps.where('day').equals(day).toArray());
  await store.transaction('rw', store.batches, store.segments, store.settings, async () => {
    await store.segments.put(row);
    await store.batches.bulkDelete(batches.map(({ id }) => id));
    if (!sealedThrough || sealedThrough < day) await putSetting(store, 'sealedThrough', day);
  });
}

async function deflateOld({ store, journal }: World, before: Day): Promise<void> {
  const old = await store.segments
    .where('day')
    .below(before)
    .filter(({ deflated }) => deflated === 0)
    .toArray();
  for (const row of old) {
    const deflated = await deflateSegment(row);
    await store.segments.put(deflated);
    await journal?.writeSegment(deflated);
  }
}
