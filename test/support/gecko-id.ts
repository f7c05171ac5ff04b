import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = { browser_specific_settings?: { gecko?: { id?: string } } };

/** The id that a built extension gives itself for Firefox. */
export function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`The manifest in ${folder} has no id for Firefox.`);
  return id;
}
