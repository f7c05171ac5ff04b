import type { Outcome } from '../record/deal';
import { fold } from './fold';
import { columnOf, type ImportPlan } from './import-plan';
import type { Inspection } from './inspection';
import { outcomeOf } from './outcome-of';

/** The column whose values say how deals ended, and what each of them means. */
export function outcomesOf(found: Inspection, plan: ImportPlan): { [folded: string]: Outcome } {
  if (plan.kind !== 'deals') return {};
  const values = found.columns[outcomeColumn(plan)]?.values ?? [];
  return Object.fromEntries(
    (values ?? []).map(({ text }) => [fold(text), plan.outcomes[fold(text)] ?? outcomeOf(text)] as const),
  );
}

/** A status column where there is one, else the stage; -1 for neither, or where yes-or-no columns say it. */
export function outcomeColumn(plan: Pick<ImportPlan, 'columns'>): number {
  if (columnOf(plan, 'won') >= 0) return -1;
  const status = columnOf(plan, 'outcome');
  return status >= 0 ? status : columnOf(plan, 'stage');
}
