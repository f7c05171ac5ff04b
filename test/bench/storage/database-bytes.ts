import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What an origin's databases take on disk: the files of its IndexedDB in the profile, and of blobs kept outside them.
 * Read when the browser has ended, so that nothing is under way.
 */
export function databaseBytes(profile: string, origin: URL): number {
  const name = `${origin.protocol.slice(0, -1)}_${origin.hostname}_${origin.port || 0}`;
  const folder = join(profile, 'Default', 'IndexedDB');
  const own = readdirSync(folder).filter((entry) => entry.startsWith(`${name}.indexeddb`));
  if (own.length === 0) throw new Error(`The profile holds no database of ${origin.origin}.`);
  return own.reduce((sum, entry) => sum + sizeOf(join(folder, entry)), 0);
}

function sizeOf(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, entry) => sum + sizeOf(join(path, entry)), 0);
}
