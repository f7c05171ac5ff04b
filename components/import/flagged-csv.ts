import type { FlaggedCell } from '../../lib/domain/import/import-report';
import type { Text } from '../kit/text/use-text';
import type { ImportMessages } from './text/en';

/** The flagged cells as a CSV file that a spreadsheet opens as it should, accents included. */
export function flaggedCsv(
  { t }: Text<ImportMessages>,
  flagged: FlaggedCell[],
  nameOf: (column: number | null) => string,
): string {
  const header = [t('import.row'), t('import.column'), t('import.what'), t('import.text')];
  const rows = flagged.map(({ row, column, kind, text }) => [`${row}`, nameOf(column), t(`problem.${kind}`), text]);
  return `\ufeff${[header, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is kept from being one. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
