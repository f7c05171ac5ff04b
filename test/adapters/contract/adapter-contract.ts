import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adapterOf } from '../../../lib/adapters';
import type { Adapter, SignalRule } from '../../../lib/adapters/adapter';
import { parseAdapter } from '../../../lib/adapters/adapter.schema';
import { adapterFor } from '../../../lib/adapters/adapter-for';
import { routeOf } from '../../../lib/adapters/match-route';
import type { FieldReading, Reading } from '../../../lib/domain/record/crm-record';
import { readingSchema } from '../../../lib/domain/record/reading.schema';
import { findRoot } from '../../../lib/page/find-root';
import { locateField } from '../../../lib/page/locate-field';
import { readRecord, readUser } from '../../../lib/page/read-record';
import { ruleIndex } from '../../../lib/page/rule-index';
import { attributeOf, queryAll } from '../../../lib/page/safe-dom';
import { emptyValue, hide, hooksOf, partsOf, rename, selectorsIn } from './change-page';
import { type Expected, fixturesOf, loadPage } from './load-fixture';

// Computing styles takes most of the time here, and saved pages have no style sheets; find-root.test.ts tests it.
Element.prototype.checkVisibility = function isShown(this: Element) {
  return this.closest('[style*="display:none"], [style*="display: none"]') === null;
};

/**
 * Every adapter passes the same contract on every one of its saved pages. Each has a test file of its own that calls
 * this, since all pages together are more than one process can hold.
 */
export function passContract(id: string): void {
  const adapter = adapterOf(id);
  if (!adapter) throw new Error(`There is no adapter "${id}".`);
  const fixtures = fixturesOf(adapter.id);
  const records = fixtures.filter(({ expected }) => expected.id !== null);

  describe(adapter.name, () => {
    test('it is sound, inert data', () => {
      expect(parseAdapter(structuredClone(adapter))).toEqual(adapter);
    });

    test('every kind of page that its routes tell apart has a saved page', () => {
      const told = new Set(adapter.routes.map(({ page, kind }) => `${kind} ${page}`));
      const saved = new Set(fixtures.map(({ expected: { kind, page } }) => `${kind} ${page}`));
      expect([...told].filter((page) => !saved.has(page))).toEqual([]);
    });

    test('its saved pages are in more than one language, and one has an empty field', () => {
      const languages = new Set(fixtures.map(({ html }) => /<html[^>]* lang="(\w+)/.exec(html)?.[1]));
      expect(languages.size).toBeGreaterThan(1);
      const read = Object.keys(adapter.fields).length > 0;
      const fields = records.flatMap(({ expected }) => Object.values(expected.fields));
      expect(fields.some(({ state }) => state === 'blank')).toBe(read);
    });

    test('every selector parses', () => {
      for (const css of selectorsIn(adapter)) {
        for (const part of partsOf(css)) expect(() => document.querySelector(part), css).not.toThrow();
      }
    });

    test('it sees nothing on a page of something else', () => {
      const page = loadPage(
        '<!doctype html><html lang="en"><body><h1>Name</h1><input name="amount" value="5"></body></html>',
      );
      const url = new URL(fixtures[0]?.expected.url ?? 'http://127.0.0.1/');
      if (adapter.detect !== null) expect(recognised(adapter, page, url)).toBeNull();
      for (const { expected } of records) {
        expect(states(read(page, adapter, expected.url)).difference(new Set(['unseen']))).toEqual(new Set());
      }
    });

    describe.each(fixtures)('$name', (fixture) => {
      const { expected, html } = fixture;

      test('it says where it came from, and somebody has checked what it should be read as', () => {
        expect(html).toMatch(/^<!-- .{40,} -->\n/);
        expect(expected.check).toBeUndefined();
        expect(fixture.name).toMatch(/^\d{4}-\d\d-\d\d-/);
      });

      test('it is recognised, and so is its address', () => {
        const page = loadPage(html);
        const url = new URL(expected.url);
        expect(recognised(adapter, page, url)).toBe(adapter.id);
        expect(routeOf(adapter, url)).toEqual({ page: expected.page, kind: expected.kind, id: expected.id });
        expect(readUser(page, adapter)).toBe(expected.user);
      });

      test('what a rep does on it means what it should', () => {
        const page = loadPage(html);
        for (const { on, css, ...means } of expected.acts ?? []) {
          const [element] = queryAll(page, css);
          if (!element) throw new Error(`${css} is not on the page`);
          expect({ css, ...meaning(adapter, on, element) }).toEqual({ css, subject: '', ...means });
        }
      });
    });

    describe.each(records)('the record of $name', (fixture) => {
      const { expected, html } = fixture;

      test('it is read as the CRM has it, and the same twice', () => {
        const page = loadPage(html);
        const reading = read(page, adapter, expected.url);
        expect(readingSchema.parse(reading)).toEqual(reading);
        const { fields, required, stages } = expected;
        expect(reading).toMatchObject({ fields, ...(required ? { required } : {}), ...(stages ? { stages } : {}) });
        expect(Object.keys(reading.fields).sort()).toEqual(Object.keys(fields).sort());
        expect(read(page, adapter, expected.url)).toEqual(reading);
      });

      test('another record of the page is never read for it', () => {
        for (const other of expected.others ?? []) {
          expect(html).toContain(other);
          expect(JSON.stringify(read(loadPage(html), adapter, expected.url))).not.toContain(other);
        }
        const page = loadPage(html);
        const found = findRoot(page, adapter, routeFor(adapter, fixture));
        if (Object.values(found?.root.agrees ?? {}).includes(':id')) {
          const other = new URL(expected.url.replace(`${expected.id}`, 'another'));
          expect(states(read(page, adapter, other.href))).toEqual(new Set(['unseen']));
        }
        if (found) hide(found.element);
        expect(states(read(page, adapter, expected.url)).difference(new Set(['unseen']))).toEqual(new Set());
      });

      test('a field that the rep empties becomes blank', () => {
        const page = loadPage(html);
        const found = findRoot(page, adapter, routeFor(adapter, fixture));
        for (const [id, field] of Object.entries((expected.kind && adapter.fields[expected.kind]) ?? {})) {
          const located = found ? locateField(field, found, adapter.busy) : 'missing';
          if (typeof located === 'string') continue;
          emptyValue(located);
          expect(read(page, adapter, expected.url).fields[id], id).toEqual({ state: 'blank' });
        }
      });

      test('while it still loads, nothing is taken for blank', () => {
        const page = loadPage(html);
        findRoot(page, adapter, routeFor(adapter, fixture))?.element.setAttribute('aria-busy', 'true');
        expect(states(read(page, adapter, expected.url)).difference(new Set(['unseen']))).toEqual(new Set());
      });

      test('when the CRM renames its hooks and words, fields go unseen and are never wrong', () => {
        const before = read(loadPage(html), adapter, expected.url);
        const hooks = hooksOf(adapter);
        fc.assert(
          fc.property(
            fc.double({ min: 0.02, max: 0.9, noNaN: true }),
            fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
            (share, dice) => {
              const page = loadPage(html);
              rename(page, hooks, () => (dice.next().value as number) < share);
              const after = read(page, adapter, expected.url);
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

/** A CRM that every company runs at its own address is told the rep's; then its mark on the page decides. */
function recognised(adapter: Adapter, page: Document, url: URL): string | null {
  const placed = adapter.matches.length > 0 ? adapter : { ...adapter, matches: [`${url.protocol}//${url.hostname}/*`] };
  return adapterFor([placed], url, (css) => queryAll(page, css).length > 0)?.id ?? null;
}

function meaning(adapter: Adapter, on: SignalRule['on'], element: Element) {
  const acted = ruleIndex(adapter.signals.filter((rule) => rule.on === on))(element, false);
  if (!acted) return { signal: null, subject: '' };
  const { signal, subject = '' } = acted.rule;
  if (typeof subject === 'string') return { signal, subject };
  const id = subject.of[attributeOf(acted.element, subject.attribute) ?? ''];
  return id === undefined ? { signal: null, subject: '' } : { signal, subject: id };
}

function read(page: Document, adapter: Adapter, url: string): Reading {
  const route = routeOf(adapter, new URL(url));
  const reading = route && readRecord(page, adapter, route, 1);
  if (!reading) throw new Error(`${url} is no record's address`);
  return reading;
}

function routeFor(adapter: Adapter, { expected }: { expected: Expected }): NonNullable<ReturnType<typeof routeOf>> {
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
