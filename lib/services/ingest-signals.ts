import { type RollUp, raise } from '../domain/adoption/roll-up';
import type { WireBatch } from '../domain/signal/parse-batch';
import type { SignalBatch } from '../domain/signal/signal-batch';
import { knownIds } from '../store/batches';
import { getSettings } from '../store/settings';
import type { World } from './world';

/** `dropped`: the rep has not agreed, or took it back; nothing of the batches was kept. */
export type Ingested = 'stored' | 'dropped';

/**
 * Stores batches of signals: one packed row each, and the day's roll-ups raised, in one transaction. It is over only
 * when the transaction is committed and the journal has the batches too, so whoever is told "stored" may forget them.
 * A batch that comes again, even after its day was sealed, changes nothing.
 */
export async function ingestSignals(world: World, batches: SignalBatch[]): Promise<Ingested> {
  const { store, journal } = world;
  const outcome = await store.transaction(
    'rw',
    store.settings,
    store.batches,
    store.rollUps,
    store.segments,
    async () => {
      const [rep, consent, sealedThrough] = await getSettings(store, ['rep', 'consent', 'sealedThrough']);
      if (consent?.state !== 'on' || !rep) return { fresh: [], dropped: true };
      const known = await knownIds(store, batches, sealedThrough);
      const fresh = [...new Map(batches.map((batch) => [batch.id, batch])).values()].filter(({ id }) => !known.has(id));
      if (fresh.length > 0) await keep(world, rep.id, fresh);
      return { fresh, dropped: false };
    },
  );
  if (outcome.dropped) return 'dropped';
  // After the transaction, so that a batch the journal knows is one that consent let in; before the answer, so that
  // a batch that was acknowledged is in both. A page that gets no answer sends again, and the journal is asked again.
  if (journal) {
    for (const [day, group] of Map.groupBy(batches, (batch) => batch.day)) {
      await journal.appendBatches(day, world.newId(), group.map(onWire));
    }
  }
  return 'stored';
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
