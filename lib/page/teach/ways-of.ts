import type { Adapter, PageRoute } from '../../adapters/adapter';
import type { TeachAnswer } from '../../adapters/teach/picked';
import { findRoot } from '../find-root';
import { locateField } from '../locate-field';
import { textOf } from '../text-of';

/** What each locator of the route's fields finds by itself; null for one that finds nothing, or several things. */
export function waysOf(page: Document, adapter: Adapter, route: PageRoute): TeachAnswer['ways'] {
  const found = findRoot(page, adapter, route);
  const fields = (route.kind && adapter.fields[route.kind]) || {};
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]) => [
      id,
      field.locators.map((locator) => {
        const located = found ? locateField({ ...field, locators: [locator] }, found, adapter.busy) : 'missing';
        return typeof located === 'string' ? null : textOf(located.element, locator.from);
      }),
    ]),
  );
}
