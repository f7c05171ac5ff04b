import { cellTypeOf, type ImportField, type ImportKind } from './import-fields';
import type { ImportPlan } from './import-plan';
import type { ColumnProfile, Inspection } from './inspection';
import { recogniseHeader } from './recognise-header';

/** How sure a column's field is: *sure* by its name, *likely* by a name that other columns may have too. */
export type Sureness = 'sure' | 'likely';

type Candidate = { column: number; field: ImportField; cost: number };

/** Each field goes to the column that has its surest name and holds what it must. */
export function proposeColumns(found: Inspection, kind: ImportKind): (ImportField | null)[] {
  const columns: (ImportField | null)[] = found.header.map(() => null);
  const candidates = found.header.flatMap((header, column): Candidate[] =>
    recogniseHeader(header, kind)
      .filter(({ field }) => mayHold(found.columns[column], cellTypeOf(kind, field)))
      .map(({ field, source, rank }) => ({
        column,
        field,
        // An empty column is only good for a field that nothing else fills.
        cost: rank + (source === 'spreadsheets' ? 5 : 0) + (found.columns[column]?.filled === 0 ? 20 : 0),
      })),
  );
  for (const { column, field } of candidates.sort((a, b) => a.cost - b.cost || a.column - b.column)) {
    if (columns[column] === null && !columns.includes(field)) columns[column] = field;
  }
  return columns;
}

/** A column named `Date` that holds no dates is something else. */
function mayHold(profile: ColumnProfile | undefined, type: ReturnType<typeof cellTypeOf>): boolean {
  if (!profile || profile.filled === 0) return true;
  const sum = (counts: { [shape: string]: number }) => Object.values(counts).reduce((a, b) => a + b, 0);
  if (type === 'amount') return sum(profile.amounts) * 2 >= profile.filled;
  // Epoch milliseconds, as APIs write dates, look like plain digits.
  if (type === 'date' || type === 'moment') return (sum(profile.dates) + profile.amounts.plain) * 2 >= profile.filled;
  return true;
}

/** The first names of each list are used for nothing else; `Date` or `Total` may be. */
const SUREST = 2;

/** How sure the proposal for a column was; null where the rep's choice is not what its name says. */
export function surenessOf(found: Inspection, plan: ImportPlan, column: number): Sureness | null {
  const header = found.header[column] ?? '';
  const known = recogniseHeader(header, plan.kind).find(({ field }) => field === plan.columns[column]);
  if (!known) return null;
  return known.rank > SUREST ? 'likely' : 'sure';
}
