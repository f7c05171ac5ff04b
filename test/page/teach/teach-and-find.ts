import { adapterOf } from '../../../lib/adapters';
import type { Adapter, Locator, PageRoute } from '../../../lib/adapters/adapter';
import { routeOf } from '../../../lib/adapters/match-route';
import { findRoot, isVisible } from '../../../lib/page/find-root';
import { type Located, locateField } from '../../../lib/page/locate-field';
import { queryAll } from '../../../lib/page/safe-dom';
import { type FoundWays, locatorsFor } from '../../../lib/page/teach/locators-for';
import { contains } from '../../../lib/page/teach/tree';
import { valueAt } from '../../../lib/page/teach/value-at';
import { textOf } from '../../../lib/page/text-of';
import { type Fixture, fixturesOf, loadPage } from '../../adapters/contract/load-fixture';

/** How a field that was taught on one record fared on another of the same CRM. */
export type Outcome = {
  crm: string;
  kind: string;
  field: string;
  taughtOn: string;
  soughtOn: string;
  locators: Locator[];
  result: 'found' | 'wrong' | 'unseen';
  got: string;
  wanted: string;
};

/** Teaches every field of every saved record by pointing, and looks for it on the CRM's other saved records of its kind. */
export function teachAndFind(crm: string): Outcome[] {
  const adapter = adapterOf(crm) as Adapter;
  const records = fixturesOf(crm).filter(({ expected }) => expected.id !== null);
  return records.flatMap((taught) => {
    const others = records.filter((each) => each !== taught && isAlike(each, taught));
    if (others.length === 0) return [];
    const ways = teach(adapter, taught);
    return others.flatMap((sought) => seek(adapter, taught, sought, ways));
  });
}

function teach(adapter: Adapter, { html, expected }: Fixture): Map<string, FoundWays> {
  const page = loadPage(html);
  const ways = new Map<string, FoundWays>();
  for (const [field, located] of locatedIn(adapter, page, expected.url)) {
    if (typeof located === 'string' || expected.fields[field]?.state !== 'read') continue;
    const pointed = valueAt(located.element);
    if (typeof pointed !== 'string') ways.set(field, locatorsFor(pointed, expected.url));
    else ways.set(field, { locators: [], around: [], label: pointed });
  }
  return ways;
}

function seek(adapter: Adapter, taught: Fixture, sought: Fixture, ways: Map<string, FoundWays>): Outcome[] {
  const page = loadPage(sought.html);
  const there = locatedIn(adapter, page, sought.expected.url);
  const root = rootFor(page, [...ways.values()]);
  return [...ways].flatMap(([field, { locators }]): Outcome[] => {
    const own = there.get(field);
    const found = locateField(
      { type: 'text', locators },
      { root: { page: 'record', css: 'body' }, element: root, scopes: [root] },
      null,
    );
    const wanted = own === undefined || typeof own === 'string' ? null : own;
    const about = {
      crm: adapter.id,
      kind: `${taught.expected.kind}`,
      field,
      taughtOn: taught.name,
      soughtOn: sought.name,
      locators,
    };
    const sayWanted = wanted ? textOf(wanted.element, wanted.locator.from) : '(not on it)';
    if (typeof found === 'string') {
      // Where the page does not have the field, not to find it is right, and says nothing.
      return wanted ? [{ ...about, result: 'unseen', got: found, wanted: sayWanted }] : [];
    }
    const got = textOf(found.element, found.locator.from);
    const same =
      wanted !== null &&
      (contains(wanted.element, found.element) || contains(found.element, wanted.element) || got === sayWanted);
    return [{ ...about, result: same ? 'found' : 'wrong', got, wanted: sayWanted }];
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

/** Pages of one sort in one language: elsewhere the rep teaches anew. */
function isAlike(one: Fixture, other: Fixture): boolean {
  return sortOf(one) === sortOf(other);
}

function sortOf({ expected: { kind, page } }: Fixture): string {
  return `${kind} ${page}`;
}

/** Does a selector find anything on a page? */
export function finds(page: Document, css: string): boolean {
  return queryAll(page, css).length > 0;
}
