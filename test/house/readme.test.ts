import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readmeBlocks } from '../run/readme/blocks.ts';
import { blockIn } from '../run/readme/blocks-in.ts';
import { root } from './support/source-files.ts';

const readme = existsSync(join(root, 'README.md')) ? readFileSync(join(root, 'README.md'), 'utf8') : '';

test.each(Object.entries(readmeBlocks()))(
  'the README lists the %s as the source does (npm run readme)',
  (name, block) => {
    expect(blockIn(readme, name)).toBe(block);
  },
);

test('every file and folder that the README links to exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});

test('every npm script that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...readme.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
