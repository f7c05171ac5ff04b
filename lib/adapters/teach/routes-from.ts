import type { RecordKind } from '../../domain/record/crm-record';
import type { Route } from '../adapter';
import { behindHash } from '../match-route';
import { type AddressPart, partsOf, segmentsOf } from './address-parts';

/**
 * The routes that an address teaches: of the record, whose id stands at `part`, and of its list where the address is the
 * list's with the id behind it. `second` is the address of another record: what differs there belongs to no route.
 */
export function routesFrom(kind: RecordKind, address: string, part: AddressPart, second: string | null): Route[] {
  const place = placeOf(address, part.inHash);
  const other = second === null ? null : placeOf(second, part.inHash);
  const inHash = part.inHash ? ({ inHash: true } as const) : {};
  const segments = segmentsOf(place).map((segment, at) => {
    if (at === part.at) return `${part.before}:id`;
    const isFixed = other === null || segmentsOf(other)[at] === segment;
    return isFixed && isWord(segment) ? segment : '*';
  });
  const path = `/${segments.join('/')}`;
  if (typeof part.at === 'string') {
    return [{ page: 'record', kind, path, query: queryOf(place, other, part.at), ...inHash }];
  }
  const record: Route = { page: 'record', kind, path, ...inHash };
  const list = segments.slice(0, part.at);
  const hasList = part.at === segments.length - 1 && part.before === '' && list.some((segment) => segment !== '*');
  return hasList ? [record, { page: 'list', kind, path: `/${list.join('/')}`, ...inHash }] : [record];
}

/** The place in `partsOf(second)` where the id of another record must stand; null where its address is of another kind. */
export function sameIn(second: string, part: AddressPart): AddressPart | null {
  const found = partsOf(second).find(({ inHash, at }) => inHash === part.inHash && at === part.at);
  return found && found.before === part.before ? found : null;
}

function placeOf(address: string, inHash: boolean): URL {
  const url = new URL(address);
  return inHash ? behindHash(url) : url;
}

/** Beside the id those parameters that say which page it is: words, and the same for another record. */
function queryOf(place: URL, other: URL | null, id: string): { [parameter: string]: string } {
  const words = [...place.searchParams].filter(
    ([name, value]) =>
      name !== id && /^[a-z][a-z_.]{1,39}$/i.test(value) && (other === null || other.searchParams.get(name) === value),
  );
  return { ...Object.fromEntries(words), [id]: ':id' };
}

/** A segment that stays the same from company to company; what has digits may be an account's number. */
function isWord(segment: string): boolean {
  return /^[^\d:*?#]{1,60}$/.test(segment) || /^v\d$/.test(segment);
}
