import { decodeSegment } from './decode-segment';
import { encodeSegment } from './encode-segment';
import type { SegmentRow } from './segment';

/**
 * A segment with its bytes deflated: what an old day is kept as. Times are first turned into differences, which are
 * small numbers and deflate far better. The browser's own compression does the work.
 */
export async function deflateSegment(row: SegmentRow): Promise<SegmentRow> {
  if (row.deflated) return row;
  const columns = decodeSegment(row.bytes);
  const gaps = columns.at.map((at, i) => (i === 0 ? at : at - (columns.at[i - 1] as number)));
  const bytes = await through(encodeSegment({ ...columns, at: gaps }), new CompressionStream('deflate-raw'));
  return { ...row, deflated: 1, bytes };
}

/** The segment as it was before `deflateSegment`. */
export async function inflateSegment(row: SegmentRow): Promise<SegmentRow> {
  if (!row.deflated) return row;
  const columns = decodeSegment(await through(row.bytes, new DecompressionStream('deflate-raw')));
  for (let i = 1; i < columns.at.length; i++) columns.at[i]! += columns.at[i - 1] as number;
  return { ...row, deflated: 0, bytes: encodeSegment(columns) };
}

async function through(bytes: Uint8Array, transform: GenericTransformStream): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
