import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adapters } from '../../lib/adapters';
import { parseAdapterFile } from '../../lib/adapters/parse-adapter-file';
import { selectorsOf } from '../../lib/adapters/selectors-of';
import { problemLine } from '../../lib/domain/file/parse-file';

const [practice] = adapters;
const complaints = (data: unknown) => {
  const parsed = parseAdapterFile(typeof data === 'string' ? data : JSON.stringify(data));
  return parsed.ok ? [] : parsed.problems.map(problemLine);
};

test.each(adapters.map((adapter) => [adapter.id, adapter] as const))(
  '%s comes back from a file as it was',
  (_, adapter) => {
    expect(parseAdapterFile(JSON.stringify(adapter, null, 2))).toEqual({ ok: true, value: adapter });
  },
);

describe('a file is refused, with the place and the reason', () => {
  test.each<[string, unknown, string]>([
    ['that is no JSON', '<html>', 'the file is not JSON'],
    ['with code', { ...practice, run: 'alert(1)' }, 'run: is not a part of the adapter format'],
    ['with an API of its own', { ...practice, api: { type: 'mine', base: 'https://evil.example' } }, 'api'],
    [
      'with a path that leads elsewhere',
      { ...practice, api: { type: 'practice', paths: { deals: '//evil.example', leads: '/l', activities: '/a' } } },
      'api',
    ],
    ['for every host', { ...practice, matches: ['<all_urls>'] }, 'matches[0]'],
    ['with an id that is no word', { ...practice, id: '../x' }, 'id'],
    ['with selectors within selectors', { ...practice, detect: ':has(:has(a))' }, 'detect: at most one :has()'],
    ['with a very long selector', { ...practice, detect: `${'a '.repeat(200)}b` }, 'detect: is too long'],
    ['that reads a field from no root', { ...practice, roots: [] }, 'fields need a root'],
    ['that would change what objects are', '{"__proto__":{"a":1}}', '__proto__: is a key that is never allowed'],
    ['that is nested too deep', '['.repeat(50_000) + ']'.repeat(50_000), 'is nested too deep'],
    ['that is too large', `"${'x'.repeat(300_000)}"`, 'the file is too long'],
  ])('%s', (_, data, complaint) => {
    expect(complaints(data).join('\n')).toContain(complaint);
  });
});

test('any text and any JSON is answered, never thrown at', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 8 })), (text) => complaints(text).length > 0));
});

test('an adapter with any value changed to any other is answered, and what passes is the same as was given', () => {
  const places = adapters.flatMap((adapter) => placesIn(adapter).map((path) => ({ adapter, path })));
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), ({ adapter, path }, value) => {
      const changed = structuredClone(adapter) as unknown;
      const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)[key], changed);
      Object.defineProperty(parent, path.at(-1) as string, {
        value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
      const parsed = parseAdapterFile(JSON.stringify(changed));
      if (parsed.ok) expect(parsed.value).toEqual(JSON.parse(JSON.stringify(changed)));
    }),
    { numRuns: 500 },
  );
});

test('every selector is found, so that each can be compiled before it is kept', () => {
  expect(selectorsOf(adapters[0] as never).map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'detect',
      'roots[0].css',
      expect.stringMatching(/^fields\.opportunity\.\w+\.locators\[0\]\.css$/),
    ]),
  );
  const page = document.createDocumentFragment();
  for (const adapter of adapters) {
    for (const { css } of selectorsOf(adapter)) expect(() => page.querySelector(css), css).not.toThrow();
  }
});

function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [path];
  const inside = Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}
