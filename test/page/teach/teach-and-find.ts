import { adapterOf } from '../../../lib/adapters';
import type { Adapter, PageRoute } from '../../../lib/adapters/adapter';
import { routeOf } from '../../../lib/adapters/match-route';
import { findRoot, isVisible } from '../../../lib/page/find-root';
import { type Located, locateField } from '../../../lib/page/locate-field';
import { queryAll } from '../../../lib/page/safe-dom';
import { type FoundWays, locatorsFor } from '../../../lib/page/teach/locators-for';
import { contains } from '../../../lib/page/teach/tree';
import { valueAt } from '../../../lib/page/teach/value-at';
import { textOf } from '../../../lib/page/text-of';
import { type Fixture, fixturesOf, loadPage } from '../../adapters/contract/load-fixture';

/**
 * How a field that was taught on one record fared on another. *Strayed*: the CRM's own adapter sees no such field there,
 * so that something was taken for it.
 */
export type Outcome = {
  /** The field, where it was taught, where it was sought, and what was read there. */
  of: string;
  result: 'found' | 'wrong' | 'strayed' | 'unseen';
};

/** Teaches every field of every saved record by pointing, and looks for it on the CRM's other records of its sort. */
export function onOtherRecords(crm: string): Outcome[] {
  const adapter = adapterOf(crm) as Adapter;
  const records = recordsOf(crm);
  return records.flatMap((taught) => {
    const ways = teach(adapter, taught);
    return records
      .filter((each) => each !== taught && sortOf(each) === sortOf(taught))
      .flatMap((sought) => {
        const page = loadPage(sought.html);
        const there = locatedIn(adapter, page, sought.expected.url);
        return seek(page, ways, there, `${taught.name} -> ${sought.name}`);
      });
  });
}

/** The same, on the same pages after every field got another value. */
export function afterChange(crm: string): Outcome[] {
  const adapter = adapterOf(crm) as Adapter;
  return recordsOf(crm).flatMap((taught) => {
    const page = loadPage(taught.html);
    const there = locatedIn(adapter, page, taught.expected.url);
    for (const [field, located] of there) if (typeof located !== 'string') fill(located.element, `Qarivo ${field}`);
    return seek(page, teach(adapter, taught), there, taught.name);
  });
}

function recordsOf(crm: string): Fixture[] {
  return fixturesOf(crm).filter(({ expected }) => expected.id !== null);
}

/** Only the same sort of page has the same parts. */
function sortOf({ expected: { kind, page } }: Fixture): string {
  return `${kind} ${page}`;
}

function teach(adapter: Adapter, { html, expected }: Fixture): Map<string, FoundWays> {
  const page = loadPage(html);
  const ways = new Map<string, FoundWays>();
  for (const [field, located] of locatedIn(adapter, page, expected.url)) {
    if (typeof located === 'string' || expected.fields[field]?.state !== 'read') continue;
    const pointed = valueAt(located.element);
    if (typeof pointed !== 'string') ways.set(field, locatorsFor(pointed, expected.url));
  }
  return ways;
}

function seek(page: Document, ways: Map<string, FoundWays>, there: Map<string, Located>, where: string): Outcome[] {
  const root = rootFor(page, [...ways.values()]);
  const scope = { root: { page: 'record' as const, css: 'body' }, element: root, scopes: [root] };
  return [...ways].flatMap(([field, { locators }]): Outcome[] => {
    const found = locateField({ type: 'text', locators }, scope, null);
    const own = there.get(field) ?? 'missing';
    const of = `${field}: ${where}`;
    // Not to find what is not there is right, and says nothing.
    if (typeof found === 'string') return typeof own === 'string' ? [] : [{ of, result: 'unseen' }];
    const read = textOf(found.element, found.locator.from);
    if (typeof own === 'string') return [{ of: `${of}: ${read}`, result: 'strayed' }];
    const isSame =
      contains(own.element, found.element) ||
      contains(found.element, own.element) ||
      read === textOf(own.element, own.locator.from);
    return [{ of: `${of}: ${read}`, result: isSame ? 'found' : 'wrong' }];
  });
}

/** The nearest that is around all that was taught and is here too, as the record's root will be chosen. */
function rootFor(page: Document, ways: FoundWays[]): Element {
  const [first, ...others] = ways.filter(({ locators }) => locators.length > 0);
  const common = first?.around.filter((css) => others.every(({ around }) => around.includes(css))) ?? [];
  const roots = common.map((css) => queryAll(page, css).filter(isVisible));
  return roots.find((found) => found.length === 1)?.[0] ?? page.body;
}

function locatedIn(adapter: Adapter, page: Document, url: string): Map<string, Located> {
  const route = routeOf(adapter, new URL(url)) as PageRoute;
  const found = findRoot(page, adapter, route);
  const fields = (route.kind && adapter.fields[route.kind]) || {};
  return new Map(
    Object.entries(fields).map(([id, field]) => [id, found ? locateField(field, found, adapter.busy) : 'missing']),
  );
}

/** Puts another text where an element's text stands. */
function fill(element: Element, text: string): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.value = text;
    return;
  }
  for (const each of [element, ...element.querySelectorAll('*')]) {
    const node = [...each.childNodes].find(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
    if (node) {
      node.textContent = text;
      return;
    }
  }
}
