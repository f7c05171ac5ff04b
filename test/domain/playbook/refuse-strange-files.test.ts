import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemLine } from '../../../lib/domain/file/parse-file';
import { DEFAULT_PLAYBOOK } from '../../../lib/domain/playbook/default-playbook';
import { parsePlaybook } from '../../../lib/domain/playbook/parse-playbook';
import { cpuMs } from '../samples/cpu-ms';

describe('what is no playbook at all', () => {
  test.each([
    ['', 'the file is not JSON'],
    ['{', 'the file is not JSON'],
    ['<html>', 'the file is not JSON'],
    ['null', 'must be an object, not null'],
    ['[]', 'must be an object, not a list'],
    ['{"__proto__":{"polluted":1}}', '__proto__: is a key that is never allowed'],
    ['{"calendar":{"constructor":{"prototype":1}}}', 'calendar.constructor: is a key that is never allowed'],
  ])('%j is refused', (text, complaint) => {
    const parsed = parsePlaybook(text);
    expect(parsed.ok ? [] : parsed.problems.map(problemLine)).toEqual([complaint]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  const withDeepCondition = JSON.stringify(DEFAULT_PLAYBOOK).replace(
    '{"type":"present","field":"account"}',
    `${'{"type":"not","of":'.repeat(10_000)}{"type":"present","field":"account"}${'}'.repeat(10_000)}`,
  );
  test.each<[string, string, RegExp]>([
    ['lists 10,000 deep', '['.repeat(10_000) + ']'.repeat(10_000), /is nested too deep/],
    ['lists 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), /is nested too deep/],
    ['conditions 10,000 deep', withDeepCondition, /condition(\.of)+: is nested too deep/],
    ['a list of 400,000', `[${'0,'.repeat(399_999)}0]`, /has too much in it/],
    ['10 MB of text', `"${'x'.repeat(10_000_000)}"`, /the file is too long/],
    ['10 MB of lists', '['.repeat(10_000_000), /the file is too long/],
  ])('%s are refused in under 200 ms', (_, text, complaint) => {
    expect(cpuMs(() => parsePlaybook(text))).toBeLessThan(200);
    const parsed = parsePlaybook(text);
    expect(parsed.ok ? '' : parsed.problems.map(problemLine).join('\n')).toMatch(complaint);
  });

  test('a file full of faults is answered with fifty', () => {
    const parsed = parsePlaybook(
      JSON.stringify({ ...DEFAULT_PLAYBOOK, tips: Array.from({ length: 400 }, () => ({})) }),
    );
    expect(!parsed.ok && parsed.problems.length).toBe(50);
  });
});

test('any text and any JSON is answered, never thrown at', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parsePlaybook(text).ok === false));
});

test('the default playbook with any value changed to any other is answered, and what passes is the same as was given', () => {
  const places = placesIn(DEFAULT_PLAYBOOK);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
      const playbook = structuredClone(DEFAULT_PLAYBOOK);
      const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)[key], playbook);
      Object.defineProperty(parent, path.at(-1) as string, {
        value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
      const parsed = parsePlaybook(JSON.stringify(playbook));
      if (parsed.ok) expect(parsed.value).toEqual(JSON.parse(JSON.stringify(playbook)));
      else for (const { problem } of parsed.problems) expect(problem).toMatch(/^[a-z"]/);
    }),
    { numRuns: 200 },
  );
}, 30_000);

function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...placesIn(child, [...path, key])]);
}
