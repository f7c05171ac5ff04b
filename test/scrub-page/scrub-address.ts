import type { Adapter, PageRoute } from '../../lib/adapters/adapter';
import { matchesHost } from '../../lib/adapters/match-host';
import { routeOf } from '../../lib/adapters/match-route';
import { partsOf } from './keep-list';

/**
 * A page's address without anybody's: the CRM's own host with `example` before it, the literals of the adapter's routes,
 * and stand-ins for ids; parameters that no route asks for are left out. Throws if it would lead somewhere else.
 */
export function scrubAddress(address: string, adapter: Adapter, scrub: (id: string) => string): string {
  const url = new URL(address);
  const literals = new Set(adapter.routes.flatMap(partsOf));
  const parameters = new Set(adapter.routes.flatMap(({ query = {} }) => Object.keys(query)));
  const part = (text: string): string => {
    if (text === '' || literals.has(text)) return text;
    const before = [...literals].find((each) => /\W$/.test(each) && text.startsWith(each)) ?? '';
    return before + scrub(text.slice(before.length));
  };
  const path = (text: string): string =>
    text
      .split('/')
      .map((each) => encodeURIComponent(part(decode(each))))
      .join('/');
  const query = (text: string): string => {
    const kept = [...new URLSearchParams(text)].filter(([name]) => parameters.has(name));
    return new URLSearchParams(kept.map(([name, value]) => [name, part(value)])).toString();
  };
  const both = (text: string): string => {
    const [before = '', ...after] = text.split('?');
    const asked = query(after.join('?'));
    return path(before) + (asked === '' ? '' : `?${asked}`);
  };
  // A hash may be a path with its parameters, or parameters alone.
  const inHash = (text: string): string =>
    /^[^/?;][^?;]*=[^?;]*(\?|$)/.test(text) ? query(text) : both(text.replace(/;.*/, ''));

  const hash = adapter.routes.some((route) => route.inHash) && url.hash !== '' ? `#${inHash(url.hash.slice(1))}` : '';
  const scrubbed = new URL(`${hostFor(adapter, url)}${both(url.pathname + url.search)}${hash}`);
  const wanted = routeOf(adapter, url);
  if (!isSame(routeOf(adapter, scrubbed), wanted && { ...wanted, id: wanted.id && scrub(wanted.id) })) {
    throw new Error(`The address of this page cannot be scrubbed: ${adapter.name} would take the result for another.`);
  }
  return scrubbed.href;
}

function hostFor({ matches }: Adapter, url: URL): string {
  const [scheme = '', , host = ''] = matches.find((pattern) => matchesHost(pattern, url))?.split('/') ?? [];
  if (host === '' || host === '*') return 'https://crm.example';
  return `${scheme.startsWith('http') ? scheme : 'https:'}//${host.replace('*', 'example')}`;
}

function isSame(one: PageRoute | null, other: PageRoute | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
