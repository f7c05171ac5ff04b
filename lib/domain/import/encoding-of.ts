/** Ways in which a file's bytes are letters, as `TextDecoder` names them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding that the first bytes say; null where they say none. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [one, two, three] = bytes;
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  // Excel's text without a mark: every other byte of plain letters is nothing.
  if (one !== 0 && two === 0 && bytes[3] === 0) return 'utf-16le';
  return one === 0 && two !== 0 && bytes[2] === 0 ? 'utf-16be' : null;
}

/** Letters of Central Europe that stand where Western Europe has signs, or letters that its languages hardly write. */
const CENTRAL = new Set([0xaa, 0xba, 0xde, 0xfe, 0xe3, 0xc3, 0xb3, 0xa3, 0xb9, 0x9c, 0x9f, 0xf5, 0xfb]);

/** Of a file that is not UTF-8, as Excel saves one: where the rep's Windows is Romanian, Central European. */
export function oldEncoding(bytes: Uint8Array): Encoding {
  let [central, high] = [0, 0];
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high += 1;
    if (CENTRAL.has(byte)) central += 1;
  }
  return central * 10 >= high && central > 0 ? 'windows-1250' : 'windows-1252';
}
