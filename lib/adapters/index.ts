import type { Adapter } from './adapter';
import { practiceCrm } from './practice-crm/practice-crm';

/** Every CRM that the extension knows of itself. */
export const adapters: readonly Adapter[] = [practiceCrm];

/** The adapter of this id. */
export function adapterOf(id: string): Adapter | null {
  return adapters.find((adapter) => adapter.id === id) ?? null;
}
