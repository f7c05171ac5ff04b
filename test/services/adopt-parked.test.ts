import { afterEach, expect, test } from 'vitest';
import { localEntries, removeLocal, setLocal } from '../../lib/browser/local';
import { PARKED } from '../../lib/domain/signal/parked';
import { parseBatch } from '../../lib/domain/signal/parse-batch';
import { adoptParked } from '../../lib/services/adopt-parked';
import { ingestSignals } from '../../lib/services/ingest-signals';
import { makeBatch } from '../support/make-batch';
import { makeConsentingWorld } from '../support/make-world';

function onWire(batch = makeBatch()) {
  return { ...batch, deltas: [...batch.deltas], codes: [...batch.codes] };
}

async function parked(): Promise<string[]> {
  return (await localEntries(PARKED)).map(([key]) => key);
}

afterEach(async () => removeLocal(await parked()));

test('what a page left behind as it went away is stored once, and then gone from there', async () => {
  const world = await makeConsentingWorld();
  const batch = onWire();
  await setLocal({ [PARKED + batch.id]: batch });
  await adoptParked(parseBatch, (one) => ingestSignals(world, [one]));
  await setLocal({ [PARKED + batch.id]: batch });
  await adoptParked(parseBatch, (one) => ingestSignals(world, [one]));
  expect(await world.store.batches.count()).toBe(1);
  expect(await parked()).toEqual([]);
});

test('a batch that could not be stored stays for the next time', async () => {
  const batch = onWire();
  await setLocal({ [PARKED + batch.id]: batch });
  await expect(adoptParked(parseBatch, () => Promise.reject(new Error('The disk is full.')))).rejects.toThrow('disk');
  expect(await parked()).toEqual([PARKED + batch.id]);
});

test('what many pages left behind is stored together', async () => {
  const batches = [onWire(), onWire(), onWire()];
  await setLocal(Object.fromEntries(batches.map((batch) => [PARKED + batch.id, batch])));
  let waiting = 0;
  const allThere = Promise.withResolvers<'stored'>();
  await adoptParked(parseBatch, () => {
    waiting += 1;
    if (waiting === batches.length) allThere.resolve('stored');
    return allThere.promise;
  });
  expect(await parked()).toEqual([]);
});

test('something else that stands there is thrown away, and hinders nothing', async () => {
  const world = await makeConsentingWorld();
  const batch = onWire();
  await setLocal({ [`${PARKED}a`]: 'no batch', [`${PARKED}b`]: batch });
  await adoptParked(parseBatch, (one) => ingestSignals(world, [one]));
  expect([await world.store.batches.count(), await parked()]).toEqual([1, []]);
});
