import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root, type SourceFile } from './source-files.ts';

export type Import = {
  /** A path of the repository, or the name of a package. */
  target: string;
  isPackage: boolean;
  /** Vanishes when built. */
  typeOnly: boolean;
};

const STATEMENT =
  /^\s*(?:import|export)\s+(type\s+)?((?:[\w$*]+\s*,?\s*)?(?:\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)?)\s*from\s*['"]([^'"]+)['"]/gm;
const BARE = /^\s*import\s+['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports or re-exports from elsewhere. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const [, type, names = '', specifier = ''] of file.text.matchAll(STATEMENT)) {
    found.push(resolveImport(file.path, specifier, type !== undefined || areAllTypes(names)));
  }
  for (const pattern of [BARE, DYNAMIC]) {
    for (const [, specifier = ''] of file.text.matchAll(pattern))
      found.push(resolveImport(file.path, specifier, false));
  }
  return found;
}

/** `{ type A, type B }`: each name says so itself. */
function areAllTypes(names: string): boolean {
  if (!names.trim().startsWith('{')) return false;
  const each = names
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

function resolveImport(from: string, whole: string, typeOnly: boolean): Import {
  // What stands behind a question mark tells Vite how to take the file.
  const [specifier = ''] = whole.split('?');
  const alias = /^[~@]{1,2}\//.exec(specifier)?.[0];
  if (alias === undefined && !specifier.startsWith('.')) {
    const parts = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1);
    return { target: parts.join('/'), isPackage: true, typeOnly };
  }
  const path =
    alias === undefined ? posix.join(posix.dirname(from), specifier) : posix.normalize(specifier.slice(alias.length));
  return { target: onDisk(path), isPackage: false, typeOnly };
}

function onDisk(path: string): string {
  const tries = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return tries.find((each) => isFile(join(root, each))) ?? path;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
