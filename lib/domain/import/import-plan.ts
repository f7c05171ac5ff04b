import type { Outcome } from '../record/deal';
import type { ImportField, ImportKind } from './import-fields';

/** How a file is read: what the extension proposed and the rep agreed to or changed. */
export type ImportPlan = {
  kind: ImportKind;
  /** The CRM that the file came from, by its adapter's id, or `csv`. */
  crm: string;
  /** For each column the field that it fills; null for none. */
  columns: (ImportField | null)[];
  /** Is 03/04/2026 the third of April? */
  dayFirst: boolean;
  decimal: '.' | ',';
  /** The currency of an amount that names none; ISO 4217. */
  currency: string;
  /** Texts that stand for an empty cell, as `placeholderOf` gives them. */
  empty: string[];
  /** What a stage or status, folded, means for a deal. One that is not in here is judged by its name. */
  outcomes: { [folded: string]: Outcome };
  /** What becomes of earlier rows of this CRM that are not in the file. */
  rest: 'keep' | 'remove';
};

/** Rows under this instead of an adapter's id came from a CRM that the extension does not know. */
export const FROM_FILE = 'csv';

/** The plan with a column read as `field`, or not at all; a field has one column, so another one gives it up. */
export function withField(plan: ImportPlan, column: number, field: ImportField | null): ImportPlan {
  const columns = plan.columns.map((each, index) => (index === column ? field : each === field ? null : each));
  return { ...plan, columns };
}

/** The column that fills a field; -1 where none does. */
export function columnOf({ columns }: Pick<ImportPlan, 'columns'>, field: ImportField): number {
  return columns.indexOf(field);
}
