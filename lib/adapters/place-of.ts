import type { Adapter } from './adapter';
import { matchesHost } from './match-host';

/**
 * Where an address leads, and which adapters may serve it: those of its host (then it is *known*), else those that any
 * host may run.
 */
export type Place = { origin: string; candidates: Adapter[]; known: boolean };

/** The site of an address as a rep types or pastes it; null for what is no address of a web page. */
export function placeOf(address: string, adapters: readonly Adapter[]): Place | null {
  const url = parse(address.trim());
  if (!url) return null;
  const own = adapters.filter(({ matches }) => matches.some((pattern) => matchesHost(pattern, url)));
  const known = own.length > 0;
  return { origin: url.origin, candidates: known ? own : adapters.filter(({ selfHosted }) => selfHosted), known };
}

function parse(address: string): URL | null {
  const full = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(full)) return null;
  const url = new URL(full);
  const isHost = url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[');
  return url.protocol.startsWith('http') && isHost ? url : null;
}
