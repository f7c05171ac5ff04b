import { expect, test } from 'vitest';
import { sourceFiles } from './support/source-files.ts';

const LEFT_OPEN = /\b(TODO|FIXME|HACK|XXX)\b|\b[Nn]ot (yet )?implemented\b/;
/** Biome's own way asks for the reason behind a colon. */
const SILENCED = /@ts-(ignore|nocheck|expect-error)|biome-ignore(?!.*: \w+ \w+)|eslint-disable/;

test('nothing is left open in the source', () => {
  expect(linesWith(LEFT_OPEN)).toEqual([]);
});

test('no check is silenced without a reason', () => {
  expect(linesWith(SILENCED)).toEqual([]);
});

function linesWith(pattern: RegExp): string[] {
  return sourceFiles(/\.(tsx?|mjs|css|html)$/)
    .filter(({ path }) => !path.endsWith('house/todos.test.ts') && !/\/(fixtures|samples|data)\//.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );
}
