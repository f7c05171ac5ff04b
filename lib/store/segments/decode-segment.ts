import { SEGMENT_MAGIC } from './encode-segment';
import type { SegmentColumns, SegmentEntry } from './segment';

type Header = { rep: string; day: string; baseAt: number; dictionary: SegmentEntry[]; n: number };

/** The columns of a block made by `encodeSegment`. Throws a `RangeError` when the block is not whole. */
export function decodeSegment(bytes: Uint8Array): SegmentColumns {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== SEGMENT_MAGIC) {
    throw new RangeError('This is not a segment of signals: its first bytes are wrong.');
  }
  const headerSize = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerSize))) as Header;
  const { n } = header;
  let offset = 8 + headerSize;
  if (bytes.byteLength !== offset + n * 6) {
    throw new RangeError(`The segment of ${header.day} is cut off: ${bytes.byteLength} bytes.`);
  }
  // Copies, since a column need not start at a multiple of its element's size in the block.
  const at = new Uint32Array(bytes.slice(offset, offset + n * 4).buffer);
  offset += n * 4;
  const codes = new Uint16Array(bytes.slice(offset, offset + n * 2).buffer);
  return { rep: header.rep, day: header.day, baseAt: header.baseAt, dictionary: header.dictionary, at, codes };
}
