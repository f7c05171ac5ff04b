import type { Table } from 'dexie';
import type { ImportField, ImportKind } from '../domain/import/import-fields';
import type { Imported } from '../domain/import/merge-rows';
import { isSame, overlay } from '../domain/import/record-keys';
import type { ImportPart } from '../domain/import/rows.schema';
import type { Store } from '../store/schema';
import type { RowCounts } from '../store/staged-part';
import type { World } from './world';

/**
 * Puts a part of a file's rows aside until the whole file is there. The same part may come again and counts once.
 * Answers how its rows compare with what is known.
 */
export async function stageRows({ store, now }: World, given: ImportPart): Promise<RowCounts> {
  const fills = given.fills as ImportField[];
  const rows: Imported[] = given.rows;
  const table = tableOf(store, given.kind);
  return store.transaction('rw', store.stagedParts, table, async () => {
    const known = await knownRows(table, rows);
    const counts: RowCounts = { added: 0, changed: 0, unchanged: 0 };
    const put: Imported[] = [];
    for (const [index, row] of rows.entries()) {
      const before = known[index];
      const next = overlay(before, row, given.kind, fills);
      if (before !== undefined && isSame(before, next)) counts.unchanged += 1;
      else {
        counts[before === undefined ? 'added' : 'changed'] += 1;
        put.push(next);
      }
    }
    const ids = rows.map(({ id }) => id);
    const { import: of, part, kind } = given;
    await store.stagedParts.put({ import: of, part, kind, stagedAt: now(), ids, put, ...counts });
    return counts;
  });
}

/** What is known of each row. Of a CRM's first import nothing is, and asking for a million rows one by one takes long. */
async function knownRows(table: RowTable, rows: Imported[]): Promise<(Imported | undefined)[]> {
  const crms = [...new Set(rows.map(({ crm }) => crm))];
  // Not counted: IndexedDB counts a range row by row, whatever the limit.
  const firsts = await Promise.all(crms.map((crm) => ofCrm(table, crm).limit(1).primaryKeys()));
  if (firsts.every((keys) => keys.length === 0)) return [];
  return table.bulkGet(rows.map(({ crm, id }): [string, string] => [crm, id]));
}

type RowTable = Table<Imported, [string, string]>;

/** All rows of a CRM. */
export function ofCrm(table: RowTable, crm: string) {
  return table.where('[crm+id]').between([crm, ''], [crm, '\uffff']);
}

/** The table that rows of a kind live in. */
export function tableOf(store: Store, kind: ImportKind): RowTable {
  return store[kind] as RowTable;
}
