import type { Adapter } from './adapter';
import { practiceCrm } from './practice-crm/practice-crm';

/** The CRMs whose pages the manifest names, so that nobody is asked: they come in the content script itself. */
export const alwaysOn: readonly Adapter[] = [practiceCrm];

/** Where the content script runs from the start, for the manifest. */
export const matches: string[] = [...new Set(alwaysOn.flatMap((adapter) => adapter.matches))];
