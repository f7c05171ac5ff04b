import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export type SourceFile = { path: string; text: string };

/** Made by tools, or not ours. */
const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'coverage']);

/** Every path of the repository, with slashes, read from the disk: a new file counts before it is added to Git. */
export function allPaths(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? allPaths(path) : [relative(root, path).split(sep).join('/')];
  });
}

/** The files whose path matches, with their text. */
export function sourceFiles(pattern: RegExp): SourceFile[] {
  return allPaths()
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The code that ships. */
export const SHIPPED = /^(lib|components|entrypoints)\/.*\.tsx?$/;
