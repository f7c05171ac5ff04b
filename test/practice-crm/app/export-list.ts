import type { App } from './app.ts';
import type { AnyRow } from './crm-api.ts';
import { rawValue } from './field-text.ts';
import { COLUMNS } from './list-columns.ts';
import { COLLECTION_OF, type RecordKind } from './records.ts';

/** Hands the rep the filtered list as CSV, with raw days and plain numbers, so that it can be read in again. */
export function exportList(kind: RecordKind, rows: readonly AnyRow[], { words }: App): void {
  const columns = COLUMNS[kind];
  const lines = [
    ['id', ...columns.map((column) => words.fields[column.name])],
    ...rows.map((row) => [
      row.id,
      ...columns.map(({ name, type }) => {
        const value = rawValue(row, name);
        return type === 'money' && value !== null ? String(Number(value) / 100) : String(value ?? '');
      }),
    ]),
  ];
  const csv = lines.map((cells) => cells.map(quoted).join(',')).join('\r\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = `${COLLECTION_OF[kind]}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** A leading = + - @ would run as a formula in a spreadsheet; phone numbers start so. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
