import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countKey, descriptorOf, raise, rollUp } from '../../../lib/domain/adoption/roll-up';
import type { Descriptor } from '../../../lib/domain/signal/signal-batch';
import { anyBatch, makeBatch } from '../../support/make-batch';

test('a descriptor is found again from the name it is counted under, dots in its subject too', () => {
  for (const descriptor of [
    [6, 4, 'amount'],
    [11, 0, 'a.b.c'],
    [2, 1, ''],
  ] as Descriptor[]) {
    expect(descriptorOf(countKey(descriptor))).toEqual(descriptor);
  }
});

test('raising a roll-up adds a batch and leaves the one before as it was', () => {
  const first = raise(undefined, 'rep', makeBatch());
  const second = raise(first, 'rep', makeBatch({ baseAt: first.firstAt - 1_000 }));
  expect(first.counts).toEqual({ '1.4.record': 2, '4.4.save': 1 });
  expect(second).toMatchObject({ signals: 6, firstAt: first.firstAt - 1_000, lastAt: first.lastAt });
});

test('all signals are counted, none twice, in whatever order the batches come', () => {
  fc.assert(
    fc.property(fc.array(anyBatch), (batches) => {
      const rows = rollUp('rep', batches);
      const all = batches.reduce((sum, { codes }) => sum + codes.length, 0);
      expect(rows.reduce((sum, { signals }) => sum + signals, 0)).toBe(all);
      expect(rows.flatMap(({ counts }) => Object.values(counts)).reduce((sum, n) => sum + n, 0)).toBe(all);
      const key = (row: { day: string; tool: string }) => row.day + row.tool;
      const sort = (some: typeof rows) => some.sort((a, b) => key(a).localeCompare(key(b)));
      expect(sort(rollUp('rep', [...batches].reverse()))).toEqual(sort(rows));
    }),
  );
});
