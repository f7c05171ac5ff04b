import type { Text } from '../kit/text/use-text';
import type { ImportMessages } from './text/en';

/** `rows 2, 5, 9 and more`: the first of so many rows, by a spreadsheet's numbers. */
export function rowsIn({ t, number }: Text<ImportMessages>, rows: readonly number[], count: number): string {
  const first = rows.map(number).join(', ');
  const all = rows.length < count ? t('import.andMore', { rows: first }) : first;
  return t(count === 1 ? 'import.inRow' : 'import.inRows', { rows: all });
}
