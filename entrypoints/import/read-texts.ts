import { type Encoding, markedEncoding, oldEncoding } from '../../lib/domain/import/encoding-of';

const PIECE_BYTES = 512 * 1024;

/** A piece of a file's text, and the bytes of the file that were read so far. */
export type Piece = { text: string; bytes: number };

/** A file's text, piece by piece, letters never cut. Throws a `TypeError` where the bytes are not of this encoding. */
export async function* readTexts(file: Blob, encoding: Encoding): AsyncGenerator<Piece> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  for (let at = 0; at < file.size; at += PIECE_BYTES) {
    const bytes = await file.slice(at, at + PIECE_BYTES).arrayBuffer();
    const isLast = at + PIECE_BYTES >= file.size;
    yield { text: decoder.decode(bytes, { stream: !isLast }), bytes: Math.min(at + PIECE_BYTES, file.size) };
  }
}

/** What the file's first bytes say of its encoding; UTF-8 where they say nothing. */
export async function encodingAtFirst(file: Blob): Promise<Encoding> {
  return markedEncoding(new Uint8Array(await file.slice(0, 4).arrayBuffer())) ?? 'utf-8';
}

/** For a file that turned out not to be UTF-8. */
export async function encodingInstead(file: Blob): Promise<Encoding> {
  return oldEncoding(new Uint8Array(await file.slice(0, 4 * PIECE_BYTES).arrayBuffer()));
}
