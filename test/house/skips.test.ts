import { expect, test } from 'vitest';
import { sourceFiles } from './support/source-files.ts';

const PASSED_OVER = [
  /\b(?:it|test|describe|suite|bench)\s*\.\s*(?:skip|only|todo|fails|skipIf|runIf)\b/,
  /\b(?:xit|xtest|xdescribe|fit|fdescribe)\s*\(/,
  /\bexpect\(\s*true\s*\)/,
  /\bctx\.skip\(|\bcontext\.skip\(/,
];

test('no test is skipped, singled out, left for later or unable to fail', () => {
  const bad = sourceFiles(/\.test\.tsx?$/)
    .filter(({ path }) => !path.endsWith('house/skips.test.ts'))
    .filter(({ text }) => PASSED_OVER.some((pattern) => pattern.test(text)));
  expect(bad.map(({ path }) => path)).toEqual([]);
});

test('no test waits for a time to pass', () => {
  const sleeps = /\bwaitForTimeout\(|new Promise\(\s*\(?\w+\)?\s*=>\s*setTimeout\(\s*\w+\s*,\s*[1-9]/;
  const bad = sourceFiles(/\.test\.tsx?$/).filter(({ text }) => sleeps.test(text));
  expect(bad.map(({ path }) => path)).toEqual([]);
});
