/** What is kept of a batch's id in a segment: 8 of its random bytes, as 16 hex digits. */
export function shortId(batchId: string): string {
  return batchId.replaceAll('-', '').slice(0, 16).padEnd(16, '0');
}

/** Short ids one after another, 8 bytes each. */
export function joinIds(ids: string[]): Uint8Array {
  const bytes = new Uint8Array(ids.length * 8);
  ids.forEach((id, i) => {
    for (let b = 0; b < 8; b++) bytes[i * 8 + b] = Number.parseInt(id.slice(b * 2, b * 2 + 2), 16);
  });
  return bytes;
}

/** The short ids that `joinIds` joined. */
export function splitIds(bytes: Uint8Array): string[] {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.match(/.{16}/g) ?? [];
}
