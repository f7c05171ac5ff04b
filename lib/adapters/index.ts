import type { Adapter } from './adapter';
import { alwaysOn } from './always-on';
import { practiceCrm } from './practice-crm/practice-crm';

/** Every CRM that the extension knows of itself. */
export const adapters: readonly Adapter[] = [practiceCrm];

/** Those at which the rep switches the sidebar on, site by site. */
export const switchable: readonly Adapter[] = adapters.filter((adapter) => !alwaysOn.includes(adapter));

/** The adapter of this id. */
export function adapterOf(id: string): Adapter | null {
  return adapters.find((adapter) => adapter.id === id) ?? null;
}
