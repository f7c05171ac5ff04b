import { behindHash } from '../match-route';

/**
 * A piece of an address that can be a record's id: a segment of the path, or a parameter of the query, of the address
 * itself or of the one behind its `#`. `before` is what stands in front of it in its segment (`deals-42`).
 */
export type AddressPart = {
  inHash: boolean;
  at: number | string;
  before: string;
  text: string;
  /** How much it looks like an id: 0 for a plain word. */
  likely: number;
};

/** All pieces of an address that can be an id, in the order in which they stand. */
export function partsOf(address: string): AddressPart[] {
  const url = new URL(address);
  const own = partsIn(url, false);
  return url.hash.length > 1 ? [...own, ...partsIn(behindHash(url), true)] : own;
}

/** The piece that most probably is the id, as its place in `partsOf`; null where none looks like one. */
export function likelyPart(parts: AddressPart[]): number | null {
  const most = Math.max(0, ...parts.map(({ likely }) => likely));
  // The last: in `/customers/7/deals/42` it is the deal's.
  return most === 0 ? null : parts.findLastIndex(({ likely }) => likely === most);
}

function partsIn(url: URL, inHash: boolean): AddressPart[] {
  const path = segmentsOf(url).map((segment, at): AddressPart => ({ inHash, at, ...split(segment) }));
  const query = [...url.searchParams].map(
    ([at, text]): AddressPart => ({ inHash, at, before: '', text, likely: likeId(text) }),
  );
  return [...path, ...query.filter(({ text }) => text !== '')];
}

export function segmentsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode);
}

function split(segment: string): { before: string; text: string; likely: number } {
  const [, before = '', text = segment] = /^([a-z]+[-_])(.+)$/i.exec(segment) ?? [];
  // `deals-42` names a deal, `quarterly-report` is a word.
  return likeId(text) > likeId(segment)
    ? { before, text, likely: likeId(text) }
    : { before: '', text: segment, likely: likeId(segment) };
}

/** How CRMs write ids, surest first: a UUID, the 15 or 18 letters of Salesforce, hexadecimal, digits, letters with digits. */
function likeId(text: string): number {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return 4;
  if (/^(?=.*\d)[a-z\d]{15}(?:[a-z\d]{3})?$/i.test(text)) return 4;
  if (/^(?=.*\d)[\da-f]{12,}$/i.test(text)) return 3;
  if (/^\d{1,20}$/.test(text)) return 3;
  return /^(?=.*\d)(?=.*[a-z])[\w-]{6,}$/i.test(text) ? 2 : 0;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
