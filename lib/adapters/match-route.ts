import type { Adapter, PageRoute, Route } from './adapter';

/** Where `url` leads in this CRM; null for a page that the adapter does not tell apart. */
export function routeOf(adapter: Pick<Adapter, 'routes'>, url: URL): PageRoute | null {
  for (const route of adapter.routes) {
    const found = matchRoute(route, url);
    if (found) return found;
  }
  return null;
}

/**
 * A matcher of our own, not `URLPattern`: literal segments and `:id` are all that CRM addresses need, queries come in
 * any order, and Node and older browsers would need a polyfill larger than the rest of the reader.
 */
function matchRoute({ page, kind, path, query, inHash }: Route, url: URL): PageRoute | null {
  const found: PageRoute = { page, kind, id: null };
  const at = inHash ? behindHash(url) : url;
  const matched =
    (path === undefined || matchSegments(path, at.pathname, found)) && matchQuery(query, at.searchParams, found);
  return matched ? found : null;
}

/** `#/deals/7?tab=1` is an address of its own, `#id=5&model=crm.lead` only its query. */
function behindHash(url: URL): URL {
  const hash = url.hash.slice(1);
  return new URL(hash.startsWith('/') ? `x:${hash}` : `x:/?${hash}`);
}

function matchSegments(pattern: string, path: string, found: PageRoute): boolean {
  const wanted = segments(pattern);
  const given = segments(path);
  for (const [index, part] of wanted.entries()) {
    if (part === '**') return true;
    const segment = given[index];
    if (segment === undefined || !matchPart(part, decode(segment), found)) return false;
  }
  return wanted.length === given.length;
}

function matchQuery(wanted: Route['query'], given: URLSearchParams, found: PageRoute): boolean {
  return Object.entries(wanted ?? {}).every(([name, part]) => {
    const value = given.get(name);
    return value !== null && matchPart(part, value, found);
  });
}

function matchPart(part: string, value: string, found: PageRoute): boolean {
  if (part === '*') return true;
  if (part !== ':id') return part === value;
  // The protocol takes ids of 1 to 200 characters; anything else is not a record's address.
  if (value === '' || value.length > 200) return false;
  found.id = value;
  return true;
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
