import { ACTIVITY_HEADERS } from './activity-headers';
import { DEAL_HEADERS } from './deal-headers';
import { fold } from './fold';
import type { ImportField, ImportKind } from './import-fields';
import { LEAD_HEADERS } from './lead-headers';

/** How well a header's name is known: `rank` 0 is the surest name of its field; `source` says whose name it is. */
export type Known = { field: ImportField; source: string; rank: number };

const TABLES: { [kind in ImportKind]: { [source: string]: { [field: string]: string[] } } } = {
  deals: DEAL_HEADERS,
  leads: LEAD_HEADERS,
  activities: ACTIVITY_HEADERS,
};

/** The fields that a header may mean for rows of this kind; the surest first. */
export function recogniseHeader(header: string, kind: ImportKind): Known[] {
  return known(kind).get(plain(header)) ?? [];
}

/** Warehouse copies put `property_` before HubSpot's names; Salesforce puts `__c` behind a team's own. */
function plain(header: string): string {
  return fold(header)
    .replace(/^property /, '')
    .replace(/ c$/, '')
    .replaceAll(' ', '');
}

const made = new Map<ImportKind, Map<string, Known[]>>();

function known(kind: ImportKind): Map<string, Known[]> {
  const found = made.get(kind) ?? new Map<string, Known[]>();
  if (found.size > 0) return found;
  for (const [source, fields] of Object.entries(TABLES[kind])) {
    for (const [field, names] of Object.entries(fields)) {
      for (const [rank, name] of names.entries()) {
        const list = found.get(plain(name)) ?? [];
        if (!list.some((each) => each.field === field)) list.push({ field: field as ImportField, source, rank });
        found.set(plain(name), list);
      }
    }
  }
  made.set(kind, found);
  return found;
}
