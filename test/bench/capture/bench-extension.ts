import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../browser/built-extension.ts';
import { bundle } from '../browser/bundle.ts';
import { temporaryFolder } from '../browser/temporary.ts';
import { hostOf } from './variants.ts';

/**
 * The real extension, whose content script runs on one host of the bench; on the other runs the same script without the
 * guidance. Both have the same background and the same store.
 */
export async function benchExtension(): Promise<string> {
  const folder = temporaryFolder('two-scripts');
  cpSync(await builtExtension(), folder, { recursive: true });
  await bundle('capture-only', 'test/bench/capture/capture-only.ts', folder, {
    'webextension-polyfill': 'lib/browser/native.ts',
  });
  const manifestPath = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  const [whole] = manifest.content_scripts;
  if (whole === undefined) throw new Error('The extension has no content script.');
  manifest.content_scripts = [
    { ...whole, matches: [`http://${hostOf('ours')}/*`] },
    { ...whole, matches: [`http://${hostOf('capture')}/*`], js: ['capture-only.js'] },
  ];
  writeFileSync(manifestPath, JSON.stringify(manifest));
  return folder;
}

type Manifest = { content_scripts: { matches: string[]; js: string[] }[] };
