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

/** `#/deals/7?tab=1` and `#Lead/view/7` are addresses of their own, `#id=5&model=crm.lead` only a query. */
export function behindHash(url: URL): URL {
  const hash = url.hash.slice(1);
  const [path = '', ...query] = hash.split('?');
  if (!path.startsWith('/') && path.includes('=') && !path.includes(';')) return new URL(`x:/?${hash}`);
  return new URL(`x:/${path.replace(/^\/|;.*/g, '')}?${query.join('?')}`);
}

function matchSegments(pattern: string, path: string, found: PageRoute): boolean {
  const wanted = segments(pattern);
  const given = segments(path);
  const open = wanted.indexOf('**');
  if (open === -1) return wanted.length === given.length && matchEach(wanted, given, found);
  const after = wanted.slice(open + 1);
  if (given.length < open + after.length) return false;
  // Not `slice(-0)`, which is everything.
  return (
    matchEach(wanted.slice(0, open), given, found) && matchEach(after, given.slice(given.length - after.length), found)
  );
}

function matchEach(wanted: string[], given: string[], found: PageRoute): boolean {
  return wanted.every((part, index) => matchPart(part, decode(given[index] ?? ''), found));
}

function matchQuery(wanted: Route['query'], given: URLSearchParams, found: PageRoute): boolean {
  return Object.entries(wanted ?? {}).every(([name, part]) => {
    const value = given.get(name);
    return value !== null && matchPart(part, value, found);
  });
}

function matchPart(part: string, value: string, found: PageRoute): boolean {
  if (part === '*') return true;
  if (!part.endsWith(':id')) return part === value;
  const before = part.slice(0, -':id'.length);
  const id = value.slice(before.length);
  // The protocol takes ids of 1 to 200 characters; anything else is not a record's address.
  if (!value.startsWith(before) || id === '' || id.length > 200) return false;
  found.id = id;
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
