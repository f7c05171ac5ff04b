/**
 * A stable id for a row of a file without ids, made from what should name it: the same row gets the same id in the next
 * file. 106 bits, so that a million rows do not meet by chance.
 */
export function rowId(parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return `row-${hash(text, 0)}${hash(text, 0x5f356495)}`;
}

/** The same as a number, for a set of many: 53 bits. */
export function idNumber(id: string): number {
  return hashNumber(id, 0);
}

function hash(text: string, seed: number): string {
  return hashNumber(text, seed).toString(36).padStart(11, '0');
}

/** cyrb53, by bryc (public domain): two multiplicative 32-bit halves, mixed at the end. */
function hashNumber(text: string, seed: number): number {
  let [one, two] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0);
}
