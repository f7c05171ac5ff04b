import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.ts';

const APP = resolve(fileURLToPath(new URL('../app/', import.meta.url)));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
};

export interface AppFile {
  type: string;
  content: string;
}

/** Serves `app/` below `/app/`, TypeScript with its types stripped; each source text is stripped once. */
export function appFiles(): (pathname: string) => Promise<AppFile> {
  const stripped = new Map<string, { source: string; script: string }>();
  return async (pathname) => {
    const path = resolve(join(APP, decodeURIComponent(pathname)));
    const type = TYPES[extname(path)];
    if (!path.startsWith(APP + sep) || path.includes('\0') || !type) throw missing(pathname);
    const source = await readFile(path, 'utf8').catch(() => {
      throw missing(pathname);
    });
    if (extname(path) !== '.ts') return { type, content: source };
    const cached = stripped.get(path);
    if (cached?.source === source) return { type, content: cached.script };
    const script = withoutWarning(() => stripTypeScriptTypes(source));
    stripped.set(path, { source, script });
    return { type, content: script };
  };
}

const missing = (pathname: string) => new Refusal(404, `There is no file ${pathname} in the practice CRM.`);

/** Node announces on every start that stripping is experimental; nobody who reads that here can act on it. */
function withoutWarning<Result>(run: () => Result): Result {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return run();
  } finally {
    process.emitWarning = emitWarning;
  }
}
