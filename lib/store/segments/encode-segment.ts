import type { SegmentColumns } from './segment';

/** "RAS1" as a little-endian number: Rep Assistant segment, format 1. */
export const SEGMENT_MAGIC = 0x31534152;

/**
 * The columns as one block of bytes:
 * magic u32 | header length u32 | header (JSON, padded to 4 bytes) | at u32[n] | codes u16[n].
 */
export function encodeSegment(columns: SegmentColumns): Uint8Array {
  const n = columns.at.length;
  const header = new TextEncoder().encode(
    JSON.stringify({
      rep: columns.rep,
      day: columns.day,
      baseAt: columns.baseAt,
      dictionary: columns.dictionary,
      n,
    }),
  );
  const headerSize = (header.length + 3) & ~3;
  const bytes = new Uint8Array(8 + headerSize + n * 6);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, SEGMENT_MAGIC, true);
  view.setUint32(4, headerSize, true);
  bytes.fill(0x20, 8, 8 + headerSize);
  bytes.set(header, 8);
  let offset = 8 + headerSize;
  bytes.set(new Uint8Array(columns.at.buffer, columns.at.byteOffset, n * 4), offset);
  offset += n * 4;
  bytes.set(new Uint8Array(columns.codes.buffer, columns.codes.byteOffset, n * 2), offset);
  return bytes;
}
