import { fold } from './fold';
import { rowId } from './row-id';

/** Under this a file's plan is remembered: the next file with the same columns is read the same way. */
export function headersKey(header: readonly string[]): string {
  return rowId(header.map(fold));
}
