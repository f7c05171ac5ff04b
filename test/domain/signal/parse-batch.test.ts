import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBatch, type WireBatch } from '../../../lib/domain/signal/parse-batch';
import { anyBatch, makeBatch } from '../../support/make-batch';

function onWire(batch = makeBatch()): WireBatch {
  return { ...batch, deltas: [...batch.deltas], codes: [...batch.codes] };
}

test('a batch that a page sent comes back packed and unchanged', () => {
  fc.assert(
    fc.property(anyBatch, (batch) => {
      expect(parseBatch(onWire(batch))).toEqual(batch);
    }),
  );
});

test.each<[string, (batch: WireBatch) => unknown]>([
  ['a part that we do not know', (b) => ({ ...b, title: 'Acme' })],
  ['a text where an id should be', (b) => ({ ...b, descriptors: [[1, 0, 'what the rep typed']] })],
  ['an e-mail address as the subject', (b) => ({ ...b, descriptors: [[1, 0, 'ana@example.org']] })],
  ['a subject that is too long', (b) => ({ ...b, descriptors: [[1, 0, 'a'.repeat(41)]] })],
  ['a signal that the catalogue does not have', (b) => ({ ...b, descriptors: [[999, 0, '']] })],
  ['a code without a descriptor', (b) => ({ ...b, codes: b.codes.map(() => 99) })],
  ['more times than codes', (b) => ({ ...b, deltas: [...b.deltas, 1] })],
  ['a time that runs backwards', (b) => ({ ...b, deltas: b.deltas.map(() => -1) })],
  ['a time beyond a day', (b) => ({ ...b, deltas: b.deltas.map(() => 27 * 3_600_000) })],
  ['a day that does not exist', (b) => ({ ...b, day: '2026-02-30' })],
  ['no signals', (b) => ({ ...b, deltas: [], codes: [] })],
  ['more signals than fit', (b) => ({ ...b, deltas: Array(513).fill(0), codes: Array(513).fill(0) })],
  ['an id that is none', (b) => ({ ...b, id: '../../etc' })],
  ['a tool with a path in it', (b) => ({ ...b, tool: 'https://example.org' })],
])('%s is refused', (_, spoil) => {
  expect(parseBatch(spoil(onWire()))).toBeNull();
});

test('whatever comes, it never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (body) => {
      expect(parseBatch(body)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(onWire())), fc.anything(), (part, value) => {
      parseBatch({ ...onWire(), [part]: value });
    }),
    { numRuns: 2_000 },
  );
});
