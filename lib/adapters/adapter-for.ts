import type { Adapter } from './adapter';
import { matchesHost } from './match-host';

/** The adapter for an address, if `has` finds its mark on the page; null on a page that is no CRM we know. */
export function adapterFor(adapters: readonly Adapter[], url: URL, has: (css: string) => boolean): Adapter | null {
  return (
    adapters.find(
      ({ matches, detect }) => matches.some((pattern) => matchesHost(pattern, url)) && (detect === null || has(detect)),
    ) ?? null
  );
}
