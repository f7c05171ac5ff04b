import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../tool.ts';
import { blockIn, withBlock } from './blocks-in.ts';

// The source imports its files as a bundler does, without their endings, so Vite has to read it.
const { module } = await runnerImport<typeof import('./blocks.ts')>(join(import.meta.dirname, 'blocks.ts'), {
  root,
  configFile: false,
  logLevel: 'warn',
});
const path = join(root, 'README.md');
const before = readFileSync(path, 'utf8');
let text = before;
for (const [name, block] of Object.entries(module.readmeBlocks())) {
  if (blockIn(text, name) === null) throw new Error(`README.md lacks <!-- ${name} --> and <!-- /${name} -->.`);
  text = withBlock(text, name, block);
}
if (text === before) console.log('README.md agrees with the source.');
else {
  writeFileSync(path, text);
  console.log('README.md was brought up to date.');
}
