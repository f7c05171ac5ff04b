import type { Adapter } from './adapter';
import { matchesHost } from './match-host';
import { practiceCrm } from './practice-crm/practice-crm';

/** Every CRM that the extension knows. */
export const adapters: readonly Adapter[] = [practiceCrm];

/** Where the content script runs, for the manifest. */
export const matches: string[] = [...new Set(adapters.flatMap((adapter) => adapter.matches))];

/** The adapter of this id. */
export function adapterOf(id: string): Adapter | null {
  return adapters.find((adapter) => adapter.id === id) ?? null;
}

/** The adapter for an address, if `has` finds its mark on the page; null on a page that is no CRM we know. */
export function adapterFor(url: URL, has: (css: string) => boolean): Adapter | null {
  return (
    adapters.find(
      ({ matches: hosts, detect }) =>
        hosts.some((pattern) => matchesHost(pattern, url)) && (detect === null || has(detect)),
    ) ?? null
  );
}
