import type { SegmentRow } from './segment';

/**
 * A segment as one file of the journal, with all that its row says:
 * meta length u32 | meta (JSON: id, day, rep, signals, deflated, ids) | batch ids | bytes.
 */
export function toSegmentFile(row: SegmentRow): Uint8Array {
  const { bytes, batchIds, ...meta } = row;
  const head = new TextEncoder().encode(JSON.stringify({ ...meta, ids: batchIds.length }));
  const file = new Uint8Array(4 + head.length + batchIds.length + bytes.length);
  new DataView(file.buffer).setUint32(0, head.length, true);
  file.set(head, 4);
  file.set(batchIds, 4 + head.length);
  file.set(bytes, 4 + head.length + batchIds.length);
  return file;
}

export function fromSegmentFile(file: Uint8Array): SegmentRow {
  const size = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const { ids, ...meta } = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + size))) as Omit<
    SegmentRow,
    'bytes' | 'batchIds'
  > & { ids: number };
  const start = 4 + size;
  return { ...meta, batchIds: file.slice(start, start + ids), bytes: file.slice(start + ids) };
}
