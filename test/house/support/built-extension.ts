import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './source-files.ts';

export type Manifest = {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  content_security_policy: { extension_pages: string };
  content_scripts?: { matches: string[]; js?: string[]; all_frames?: boolean; world?: string }[];
  web_accessible_resources?: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  externally_connectable?: unknown;
};

export type Build = 'chrome-mv3' | 'firefox-mv3';

export function manifestOf(build: Build): Manifest {
  return JSON.parse(readBuilt(build, 'manifest.json')) as Manifest;
}

export function readBuilt(build: Build, file: string): string {
  const path = join(root, '.output', build, file);
  if (!existsSync(path)) throw new Error(`${path} is missing; run "npm run build" first.`);
  return readFileSync(path, 'utf8');
}

/** Every file of a build, by its path in it. */
export function builtFiles(build: Build, folder = ''): string[] {
  return readdirSync(join(root, '.output', build, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    return statSync(join(root, '.output', build, path)).isDirectory() ? builtFiles(build, path) : [path];
  });
}

/** Bytes of files as a browser's store or a reader of budgets counts them. */
export function gzipBytes(build: Build, files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readBuilt(build, file)).byteLength, 0);
}

/** The scripts and styles that a page of the extension loads at once: those it names, and what they import. */
export function filesOfPage(build: Build, page: string): string[] {
  const named = [...readBuilt(build, page).matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)];
  const found = new Set<string>();
  const queue = named.map(([, file = '']) => file);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = file.endsWith('.js')
      ? readBuilt(build, file).matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g)
      : [];
    for (const [, target = ''] of imports) queue.push(posix.join(posix.dirname(file), target));
  }
  return [...found];
}
