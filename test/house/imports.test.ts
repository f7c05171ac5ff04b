import { expect, test } from 'vitest';
import { type Import, importsOf } from './support/imports-of.ts';
import { SHIPPED, sourceFiles } from './support/source-files.ts';

/** Which folder may import what besides itself, in the README's own words. */
const MAY_IMPORT: Record<string, string> = {
  'lib/domain': 'domain',
  'lib/adapters': 'domain',
  'lib/store': 'domain',
  'lib/browser': 'nothing of ours',
  'lib/messaging': 'domain, browser',
  'lib/page': 'domain, adapters, messaging, browser; schemas as types only',
  'lib/queries': 'domain, store',
  'lib/services': 'domain, store, adapters, browser, messaging types',
  components: 'domain, components',
};

/** Packages that have one home, so that they can be replaced, and the bundles without them stay small; types may travel. */
const HOME_OF: Record<string, RegExp> = {
  'webextension-polyfill': /^lib\/browser\//,
  dexie: /^lib\/(store|queries)\//,
  preact: /^(components|entrypoints)\//,
  uplot: /^components\//,
  papaparse: /^lib\/domain\/import\//,
  zod: /^lib\/(domain|adapters|messaging|exchange|services|store)\//,
  wxt: /^entrypoints\//,
};

/** Far too heavy for every page of the CRM. */
const NOT_IN_THE_PAGE = ['zod', 'preact', 'dexie', 'uplot', 'simple-statistics'];

const files = sourceFiles(SHIPPED);
const edges = files.flatMap((file) => importsOf(file).map((each) => ({ from: file.path, ...each })));

test('a folder imports only what the table allows', () => {
  const wrong = edges.filter(
    ({ from, target, isPackage, typeOnly }) => !isPackage && !isAsset(target) && !mayImport(from, target, typeOnly),
  );
  expect(wrong.map(say)).toEqual([]);
});

test('the README has the same table', () => {
  const readme = sourceFiles(/^README\.md$/)[0]?.text ?? '';
  const rows = [...readme.matchAll(/^\| `((?:lib\/)?\w+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(([, folder, may]) => [
    folder,
    may,
  ]);
  expect(rows).toEqual([...Object.entries(MAY_IMPORT), ['entrypoints', 'anything']]);
});

test('every folder under lib stands in the table', () => {
  const unknown = new Set(files.map(({ path }) => folderOf(path)).filter((home) => home.startsWith('lib/')));
  for (const home of Object.keys(MAY_IMPORT)) unknown.delete(home);
  expect([...unknown]).toEqual([]);
});

test('a package with one home is imported there only', () => {
  const wrong = edges.filter(
    ({ from, target, isPackage, typeOnly }) => isPackage && !typeOnly && HOME_OF[target]?.test(from) === false,
  );
  expect(wrong.map(say)).toEqual([]);
});

test('every relative import leads to a file', () => {
  const lost = edges.filter(({ target, isPackage }) => !isPackage && !/\.\w+$/.test(target));
  expect(lost.map(say)).toEqual([]);
});

test('the script in the CRM page carries no zod, Preact or Dexie, by whatever way', () => {
  const starts = files.filter(({ path }) => /^(lib\/page|entrypoints\/crm\.content)\b/.test(path));
  const heavy = starts.flatMap(({ path }) => waysTo(path, NOT_IN_THE_PAGE));
  expect(heavy).toEqual([]);
});

/** The chains of imports that stay in the bundle, from a file to one of the packages. */
function waysTo(start: string, packages: string[]): string[] {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  const queue = [start];
  const found: string[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const { target, isPackage, typeOnly } of edgesFrom(path)) {
      if (typeOnly) continue;
      if (isPackage && packages.includes(target)) found.push([...chain(path, cameFrom), target].join(' -> '));
      if (isPackage || cameFrom.has(target)) continue;
      cameFrom.set(target, path);
      queue.push(target);
    }
  }
  return found;
}

function chain(path: string, cameFrom: Map<string, string | null>): string[] {
  const before = cameFrom.get(path) ?? null;
  return before === null ? [path] : [...chain(before, cameFrom), path];
}

function edgesFrom(path: string): Import[] {
  return edges.filter(({ from }) => from === path);
}

function mayImport(from: string, target: string, typeOnly: boolean): boolean {
  const home = folderOf(from);
  const may = MAY_IMPORT[home];
  if (may === undefined || folderOf(target) === home) return true;
  const [folders = ''] = may.split(';');
  return folders.split(', ').some((each) => {
    const [name, only] = each.split(' ');
    return folderOf(target) === (name === 'components' ? name : `lib/${name}`) && (only !== 'types' || typeOnly);
  });
}

/** `lib/domain/kpi/figure.ts` is in `lib/domain`, `components/kit/Card.tsx` in `components`. */
function folderOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, parts[0] === 'lib' ? 2 : 1).join('/');
}

/** Read by Vite or the browser; no code of a folder. */
function isAsset(path: string): boolean {
  return /\.(css|svg|json)(\?\w+)?$/.test(path);
}

function say({ from, target }: { from: string; target: string }): string {
  return `${from} imports ${target}`;
}
