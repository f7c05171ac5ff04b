import { isResting, type Rest } from '../domain/adoption/rest';
import { type RollUp, raise } from '../domain/adoption/roll-up';
import type { WireBatch } from '../domain/signal/parse-batch';
import type { SignalBatch } from '../domain/signal/signal-batch';
import { knownIds } from '../store/batches';
import { getSettings, type Settings } from '../store/settings';
import type { World } from './world';

/** `dropped`: the rep has not agreed, or took it back; nothing of the batches was kept. */
export type Ingested = 'stored' | 'dropped';

/**
 * Stores batches of signals: one packed row each, and the day's roll-ups raised, in one transaction. It is over only
 * when the transaction is committed and the journal has the batches too, so whoever is told "stored" may forget them.
 * A batch that comes again, even after its day was sealed, changes nothing.
 */
export function ingestSignals(world: World, batches: SignalBatch[]): Promise<Ingested> {
  return world.alone(async () => {
    const taken = await store(world, batches);
    if (!taken) return 'dropped';
    // After the transaction, so that a batch the journal knows is one that consent let in; before the answer, so that
    // a batch that was acknowledged is in both. A page that gets no answer sends again, and the journal is asked again.
    if (world.journal) {
      for (const [day, group] of Map.groupBy(taken, (batch) => batch.day)) {
        await world.journal.appendBatches(day, world.newId(), group.map(onWire));
      }
    }
    return 'stored';
  });
}

/** The batches that may be kept, now in the database; null without consent. */
function store(world: World, batches: SignalBatch[]): Promise<SignalBatch[] | null> {
  const { settings, batches: rows, rollUps, segments } = world.store;
  return world.store.transaction('rw', settings, rows, rollUps, segments, async () => {
    const [rep, consent, sealedThrough, rests, erased] = await getSettings(world.store, [
      'rep',
      'consent',
      'sealedThrough',
      'rests',
      'erased',
    ]);
    if (consent?.state !== 'on' || !rep) return null;
    const taken = batches.filter((batch) => mayBeKept(batch, consent.at, rests ?? [], erased));
    const known = await knownIds(world.store, taken, sealedThrough);
    const fresh = [...new Map(taken.map((batch) => [batch.id, batch])).values()].filter(({ id }) => !known.has(id));
    if (fresh.length > 0) await keep(world, rep.id, fresh);
    return taken;
  });
}

/** Not what was noted before the rep agreed, during a pause, or before the rep erased that day. */
function mayBeKept(
  { baseAt, day }: SignalBatch,
  agreedAt: number,
  rests: readonly Rest[],
  erased: Settings['erased'] | undefined,
): boolean {
  if (baseAt < agreedAt || baseAt < (erased?.[day] ?? 0)) return false;
  return !isResting(rests, baseAt);
}

async function keep({ store }: World, rep: string, fresh: SignalBatch[]): Promise<void> {
  const rollUps = new Map<string, RollUp>();
  const keys = new Map(fresh.map(({ day, tool }) => [`${day}|${tool}`, [rep, day, tool] as [string, string, string]]));
  const before = await store.rollUps.bulkGet([...keys.values()]);
  for (const row of before) if (row) rollUps.set(`${row.day}|${row.tool}`, row);
  for (const batch of fresh) {
    const key = `${batch.day}|${batch.tool}`;
    rollUps.set(key, raise(rollUps.get(key), rep, batch));
  }
  await Promise.all([store.batches.bulkAdd(fresh), store.rollUps.bulkPut([...rollUps.values()])]);
}

function onWire(batch: SignalBatch): WireBatch {
  return { ...batch, deltas: [...batch.deltas], codes: [...batch.codes] };
}
