import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../browser/built-extension.ts';
import { bundle } from '../browser/bundle.ts';
import type { BenchOptions, Gate, Line } from '../report/line.ts';

const KB = 1_000;

/** Gate 5: what a CRM page has to load. Sizes do not depend on the machine, so that there is nothing to repeat. */
export const sizes: Gate = { numbers: [5], run };

async function run({ tell }: BenchOptions): Promise<Line[]> {
  tell('sizes');
  const capture = zipped(join(await bundle('capture', 'test/bench/sizes/capture-entry.ts'), 'capture.js'));
  const extension = await builtExtension();
  const script = zipped(join(extension, 'content-scripts', 'crm.js'));
  return [
    limited('capture code, minified and gzipped', capture, 4 * KB),
    { ...limited('whole CRM content script', script, 16 * KB), note: `all bundles, gzipped: ${allBundles(extension)}` },
  ];
}

function limited(what: string, bytes: number, most: number): Line {
  return {
    gate: 5,
    what,
    ours: sayBytes(bytes),
    peer: '',
    ratio: null,
    required: `<= ${most / KB} kB`,
    verdict: bytes <= most ? 'pass' : 'FAIL',
  };
}

function allBundles(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|css)$/.test(file))
    .map((file) => ({
      file: relative(folder, join(folder, file)).replaceAll('\\', '/'),
      bytes: zipped(join(folder, file)),
    }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `${file} ${sayBytes(bytes)}`)
    .join(', ');
}

function zipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function sayBytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}
