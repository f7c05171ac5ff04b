import type { FileWords } from '../domain/file/explain-issue';
import { type FileFormat, type ParsedFile, parseFile } from '../domain/file/parse-file';
import type { Adapter } from './adapter';
import { adapterSchema } from './adapter.schema';

/** The most that an adapter's file may hold: four times the largest of ours. */
const CAPS = { characters: 256_000, depth: 16, values: 20_000 } as const;

const WORDS: FileWords = {
  format: 'the adapter format',
  variants: 'is not a kind of locator; use one of css, cross, label',
  plain: 'one of the forms that the format knows',
};

/**
 * Reads an adapter from JSON text from anywhere: inert data in a strict shape. It holds no code and no regular
 * expression; it can name a built-in way to sign in to an API, never define one. Never throws.
 */
export function parseAdapterFile(text: string): ParsedFile<Adapter> {
  return parseFile(text, { caps: CAPS, schema: adapterSchema, words: WORDS } as FileFormat<Adapter>);
}
