import type { Adapter, PageRoute, Root } from '../adapters/adapter';
import { attributeOf, closest, isDrawn, queryAll, type Scope, shadowOf } from './safe-dom';

export type FoundRoot = { root: Root; element: Element; scopes: Scope[] };

/**
 * The part of the page that shows the route's record: visible, and of the route's id where it tells one. CRMs keep
 * other records in the page; if none or more than one qualifies, nothing does. An edit form at the record's address
 * (in-place edit) counts where the record itself is not shown; never the other way round, since behind a form that is
 * still opening may be another record.
 */
export function findRoot(page: Document, adapter: Adapter, route: PageRoute): FoundRoot | null {
  if (route.id === null || (route.page !== 'record' && route.page !== 'edit')) return null;
  for (const own of route.page === 'record' ? [true, false] : [true]) {
    const found = adapter.roots
      .filter((root) => (root.kind ?? route.kind) === route.kind && (root.page === route.page) === own)
      .flatMap((root) =>
        queryAll(page, root.css)
          .filter((element) => agrees(element, root, route) && isVisible(element))
          .map((element) => ({ root, element })),
      );
    const [only] = found;
    if (found.length > 1) return null;
    if (only) return { ...only, scopes: only.root.pierce ? pierce(only.element) : [only.element] };
  }
  return null;
}

function agrees(element: Element, root: Root, route: PageRoute): boolean {
  return Object.entries(root.agrees ?? {}).every(
    ([attribute, what]) => attributeOf(element, attribute) === (what === ':id' ? route.id : route.kind),
  );
}

/** Not hidden in any of the usual ways; attributes are asked first as they cost no layout. */
export function isVisible(element: Element): boolean {
  return closest(element, '[hidden], [aria-hidden="true"], [inert]') === null && isDrawn(element);
}

/** The element and every open shadow root below it, outermost first. */
function pierce(scope: Scope): Scope[] {
  const inside = [...(scope instanceof Element ? [scope] : []), ...queryAll(scope, '*')];
  const roots = inside.map(shadowOf).filter((shadow) => shadow !== null);
  return [scope, ...roots.flatMap(pierce)];
}
