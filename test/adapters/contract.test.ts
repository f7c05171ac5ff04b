import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { adapterFor, adapters, matches } from '../../lib/adapters';
import type { Adapter } from '../../lib/adapters/adapter';
import { parseAdapter } from '../../lib/adapters/adapter.schema';
import { routeOf } from '../../lib/adapters/match-route';
import type { FieldReading, Reading } from '../../lib/domain/record/crm-record';
import { readingSchema } from '../../lib/domain/record/reading.schema';
import { findRoot } from '../../lib/page/find-root';
import { locateField } from '../../lib/page/locate-field';
import { readRecord, readUser } from '../../lib/page/read-record';
import { type Fixture, fixturesOf, loadPage, scopesOf } from './load-fixture';

// Computing styles takes most of the time here, and saved pages have no style sheets; find-root.test.ts tests it.
vi.hoisted(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

/** Every adapter passes the same contract on every one of its saved pages. */
for (const adapter of adapters) {
  const fixtures = fixturesOf(adapter.id);

  describe(adapter.name, () => {
    test('it is sound, inert data', () => {
      expect(parseAdapter(structuredClone(adapter))).toEqual(adapter);
    });

    test('every kind of record that it declares has a saved page, to view and to edit', () => {
      const needed = Object.keys(adapter.fields).flatMap((kind) => ['record', 'edit'].map((page) => `${kind} ${page}`));
      const saved = new Set(fixtures.map(({ expected: { kind, page } }) => `${kind} ${page}`));
      expect(needed.filter((page) => !saved.has(page))).toEqual([]);
    });

    test('every selector parses', () => {
      for (const css of selectorsIn(adapter)) {
        for (const part of css.split(' >>> ')) expect(() => document.querySelector(part), css).not.toThrow();
      }
    });

    test('it sees nothing on a page of something else', () => {
      const page = loadPage(
        '<!doctype html><html lang="en"><body><h1>Name</h1><input name="amount" value="5"></body></html>',
      );
      const url = new URL(fixtures[0]?.expected.url ?? 'http://127.0.0.1/');
      expect(adapterFor(url, (css) => page.querySelector(css) !== null)).toBeNull();
      for (const { expected } of fixtures) {
        const reading = read(page, adapter, expected.url);
        expect(Object.values(reading.fields).every(({ state }) => state === 'unseen')).toBe(true);
      }
    });

    describe.each(fixtures)('$name', (fixture) => {
      test('it says where it came from', () => {
        expect(fixture.html).toMatch(/^<!-- .{40,} -->\n/);
        expect(fixture.name).toMatch(/^\d{4}-\d\d-\d\d-/);
      });

      test('it is recognised, and so is its address', () => {
        const page = loadPage(fixture.html);
        const { url, page: kindOfPage, kind, id, user } = fixture.expected;
        expect(adapterFor(new URL(url), (css) => page.querySelector(css) !== null)).toBe(adapter);
        expect(routeOf(adapter, new URL(url))).toEqual({ page: kindOfPage, kind, id });
        expect(readUser(page, adapter)).toBe(user);
      });

      test('it is read as the CRM has it, and the same twice', () => {
        const page = loadPage(fixture.html);
        const reading = read(page, adapter, fixture.expected.url);
        expect(readingSchema.parse(reading)).toEqual(reading);
        expect(reading).toMatchObject({ page: fixture.expected.page, fields: fixture.expected.fields });
        expect(Object.keys(reading.fields).sort()).toEqual(Object.keys(fixture.expected.fields).sort());
        expect(read(page, adapter, fixture.expected.url)).toEqual(reading);
      });

      test('another record of the page is never read for it', () => {
        const page = loadPage(fixture.html);
        const other = new URL(fixture.expected.url.replace(fixture.expected.id, 'another'));
        expect(states(read(page, adapter, other.href))).toEqual(new Set(['unseen']));
        const root = findRoot(page, adapter, routeFor(adapter, fixture))?.element;
        root?.setAttribute('hidden', '');
        expect(states(read(page, adapter, fixture.expected.url))).toEqual(new Set(['unseen']));
      });

      test('a field that the rep empties becomes blank', () => {
        const page = loadPage(fixture.html);
        const route = routeFor(adapter, fixture);
        const found = findRoot(page, adapter, route);
        for (const [id, field] of Object.entries(adapter.fields[fixture.expected.kind] ?? {})) {
          const located = found ? locateField(field, found, adapter.busy) : 'missing';
          if (typeof located === 'string') continue;
          empty(located.element);
          expect(read(page, adapter, fixture.expected.url).fields[id], id).toEqual({ state: 'blank' });
        }
      });

      test('while it still loads, nothing is taken for blank', () => {
        const page = loadPage(fixture.html);
        findRoot(page, adapter, routeFor(adapter, fixture))?.element.setAttribute('aria-busy', 'true');
        expect(states(read(page, adapter, fixture.expected.url))).toEqual(new Set(['unseen']));
      });

      test('when the CRM renames its hooks and words, fields go unseen and are never wrong', () => {
        const before = read(loadPage(fixture.html), adapter, fixture.expected.url);
        fc.assert(
          fc.property(
            fc.double({ min: 0.02, max: 0.9, noNaN: true }),
            fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
            (share, dice) => {
              const page = loadPage(fixture.html);
              rename(page, () => (dice.next().value as number) < share);
              const after = read(page, adapter, fixture.expected.url);
              for (const [id, reading] of Object.entries(after.fields)) {
                if (reading.state !== 'unseen') expect(essence(reading), id).toEqual(essence(before.fields[id]));
              }
            },
          ),
          { numRuns: 5 },
        );
      }, 60_000);
    });
  });
}

test('the manifest runs the content script where an adapter says, and nowhere else', () => {
  expect(matches).toEqual([...new Set(adapters.flatMap((adapter) => adapter.matches))]);
  expect(matches).not.toContain('<all_urls>');
});

function read(page: Document, adapter: Adapter, url: string): Reading {
  const route = routeOf(adapter, new URL(url));
  const reading = route && readRecord(page, adapter, route, 1);
  if (!reading) throw new Error(`${url} is no record's address`);
  return reading;
}

function routeFor(adapter: Adapter, { expected }: Fixture) {
  const route = routeOf(adapter, new URL(expected.url));
  if (!route) throw new Error(`${expected.url} has no route`);
  return route;
}

function states(reading: Reading): Set<string> {
  return new Set(Object.values(reading.fields).map(({ state }) => state));
}

/** What a reading claims; a stage may lose its id to a rename and still be told by its words. */
function essence(reading: FieldReading | undefined): unknown {
  return reading?.state === 'read' ? reading.text : reading?.state;
}

function empty(element: Element): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = '';
  else if (element instanceof HTMLSelectElement) {
    const none = element.ownerDocument.createElement('option');
    none.value = '';
    element.prepend(none);
    element.value = '';
  } else element.textContent = '';
}

const HOOKS = [
  'class',
  'name',
  'data-field',
  'data-record-id',
  'data-kind',
  'data-mode',
  'aria-current',
  'aria-label',
  'record-id',
  'data-stage',
];

/** Renames some of the attributes and labels of a page, as a new version of a CRM would. */
function rename(page: Document, hit: () => boolean): void {
  for (const scope of scopesOf(page)) {
    for (const element of scope.querySelectorAll('body *, dl *, ol, li')) {
      for (const hook of HOOKS) {
        const value = element.getAttribute(hook);
        if (value !== null && value !== '' && hit()) element.setAttribute(hook, `new-${value}`);
      }
      if (element.localName === 'dt' && hit()) element.textContent = `New ${element.textContent}`;
    }
  }
}

function selectorsIn(adapter: Adapter): string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && ['css', 'also', 'box', 'within', 'busy', 'detect'].includes(key))
      found.push(value);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    }
  };
  visit(adapter, '');
  return found;
}
