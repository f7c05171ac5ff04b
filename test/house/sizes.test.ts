import { expect, test } from 'vitest';
import { allPaths, type SourceFile, sourceFiles } from './support/source-files.ts';

/** Texts in a language are a list; a long list is still one idea. */
const isWords = (path: string) => /\/text\/[a-z]{2}\.ts$/.test(path);

test('an entrypoint builds parts, wires them and starts: 40 lines at most', () => {
  expect(longer(sourceFiles(/^entrypoints\/.*\.tsx?$/), 40)).toEqual([]);
});

test('a source file holds one idea: 200 lines at most', () => {
  const files = sourceFiles(/^(lib|components)\/.*\.(tsx?|css)$|^test\/(?!.*\.test\.).*\.(tsx?|mjs)$/);
  expect(
    longer(
      files.filter(({ path }) => !isWords(path)),
      200,
    ),
  ).toEqual([]);
});

test('a test file has 300 lines at most', () => {
  expect(longer(sourceFiles(/\.test\.tsx?$/), 300)).toEqual([]);
});

test('every test lies where the runner looks, and is named *.test.ts', () => {
  const stray = allPaths().filter((path) => /\.(spec|tests)\.[jt]sx?$|^(?!test\/).*\.test\.tsx?$/.test(path));
  expect(stray).toEqual([]);
});

function longer(files: SourceFile[], limit: number): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}
