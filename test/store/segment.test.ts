import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RollUp, rollUp } from '../../lib/domain/adoption/roll-up';
import { shortId, splitIds } from '../../lib/store/segments/batch-ids';
import { countSegment } from '../../lib/store/segments/count-segment';
import { decodeSegment } from '../../lib/store/segments/decode-segment';
import { deflateSegment, inflateSegment } from '../../lib/store/segments/deflate-segment';
import { encodeSegment } from '../../lib/store/segments/encode-segment';
import { sealBatches } from '../../lib/store/segments/seal-batches';
import type { SegmentRow } from '../../lib/store/segments/segment';
import { fromSegmentFile, toSegmentFile } from '../../lib/store/segments/segment-file';
import { anyBatch, makeBatch } from '../support/make-batch';

const sameDay = fc.array(anyBatch, { minLength: 1, maxLength: 12 }).map((batches) => {
  const day = batches[0]!.day;
  return batches.filter((batch) => batch.day === day);
});

test('a sealed day counts what its batches count', () => {
  fc.assert(
    fc.property(sameDay, (batches) => {
      const { columns } = sealBatches('rep', batches[0]!.day, batches);
      expect(sorted(countSegment(columns))).toEqual(sorted(rollUp('rep', batches)));
    }),
  );
});

test('a sealed day is in time order and loses no signal', () => {
  fc.assert(
    fc.property(sameDay, (batches) => {
      const { columns } = sealBatches('rep', batches[0]!.day, batches);
      const times = batches.flatMap(({ baseAt, deltas }) => [...deltas].map((delta) => baseAt + delta));
      expect([...columns.at].map((at) => columns.baseAt + at)).toEqual(times.sort((a, b) => a - b));
    }),
  );
});

test('a batch that is given twice is sealed once', () => {
  const batch = makeBatch();
  const { columns, batchIds } = sealBatches('rep', batch.day, [batch, batch]);
  expect(columns.at.length).toBe(batch.deltas.length);
  expect(splitIds(batchIds)).toEqual([shortId(batch.id)]);
});

test('a segment survives encoding, deflating and the journal file byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(sameDay, async (batches) => {
      const { columns, batchIds } = sealBatches('rep', batches[0]!.day, batches);
      const row: SegmentRow = {
        id: `${columns.day}.1`,
        day: columns.day,
        rep: 'rep',
        signals: columns.at.length,
        deflated: 0,
        bytes: encodeSegment(columns),
        batchIds,
      };
      const deflated = fromSegmentFile(toSegmentFile(await deflateSegment(row)));
      const back = await inflateSegment(deflated);
      expect(deflated.deflated).toBe(1);
      expect(back).toEqual(row);
      expect(decodeSegment(back.bytes)).toEqual(columns);
    }),
    { numRuns: 50 },
  );
});

test('a block that is cut off or is something else is refused, not read wrong', () => {
  const bytes = encodeSegment(sealBatches('rep', '2026-08-20', [makeBatch()]).columns);
  expect(() => decodeSegment(bytes.slice(0, -1))).toThrow(RangeError);
  expect(() => decodeSegment(bytes.slice(1))).toThrow(RangeError);
  expect(() => decodeSegment(new Uint8Array())).toThrow(RangeError);
});

function sorted(rollUps: RollUp[]): RollUp[] {
  return rollUps.sort((a, b) => a.tool.localeCompare(b.tool));
}
