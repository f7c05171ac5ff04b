import { cellTypeOf } from './import-fields';
import type { ImportPlan } from './import-plan';
import type { ColumnProfile, Inspection } from './inspection';

/** What dates and amounts of the mapped columns show of their format; both fit where a question is left for the rep. */
export function formatsOf(found: Inspection, plan: ImportPlan): Pick<ImportPlan, 'dayFirst' | 'decimal'> {
  const dates = sumOf(found, plan, ['date', 'moment'], ({ dates }) => dates);
  const amounts = sumOf(found, plan, ['amount'], ({ amounts }) => amounts);
  const { ',': comma = 0, '.': point = 0 } = amounts;
  const isThousandsDot = comma === 0 && point === 0 && (amounts.either ?? 0) > 0 && eitherSign(found, plan) === '.';
  return {
    dayFirst: (dates.dayFirst ?? 0) >= (dates.monthFirst ?? 0),
    decimal: comma > point || isThousandsDot ? ',' : '.',
  };
}

/** Which questions the file itself leaves open: may 03/04 be either day, 1.234 either number? */
export function openQuestions(found: Inspection, plan: ImportPlan): { dates: string | null; amounts: string | null } {
  const dates = sumOf(found, plan, ['date', 'moment'], ({ dates }) => dates);
  const amounts = sumOf(found, plan, ['amount'], ({ amounts }) => amounts);
  const isOpen = (dates.either ?? 0) > 0 && (dates.dayFirst ?? 0) === (dates.monthFirst ?? 0);
  const isUnclear = (amounts.either ?? 0) > 0 && (amounts[','] ?? 0) === (amounts['.'] ?? 0);
  return {
    dates: isOpen ? exampleOf(found, plan, ['date', 'moment'], /^\d{1,2}[-/.]\d{1,2}[-/.]\d\d/) : null,
    amounts: isUnclear ? exampleOf(found, plan, ['amount'], /\d[.,]\d{3}\D*$/) : null,
  };
}

function profilesOf(found: Inspection, { kind, columns }: ImportPlan, types: string[]): ColumnProfile[] {
  return found.columns.filter((_, index) => {
    const field = columns[index];
    return field ? types.includes(cellTypeOf(kind, field) ?? '') : false;
  });
}

function sumOf(
  found: Inspection,
  plan: ImportPlan,
  types: string[],
  countsOf: (profile: ColumnProfile) => { [shape: string]: number },
): { [shape: string]: number } {
  const sums: { [shape: string]: number } = {};
  for (const profile of profilesOf(found, plan, types)) {
    for (const [shape, count] of Object.entries(countsOf(profile))) sums[shape] = (sums[shape] ?? 0) + count;
  }
  return sums;
}

function exampleOf(found: Inspection, plan: ImportPlan, types: string[], like: RegExp): string | null {
  for (const profile of profilesOf(found, plan, types)) {
    const column = found.columns.indexOf(profile);
    const cells = [...(profile.values ?? []).map(({ text }) => text), ...found.preview.map((row) => row[column] ?? '')];
    const example = cells.find((cell) => like.test(cell.trim()));
    if (example !== undefined) return example.trim();
  }
  return null;
}

function eitherSign(found: Inspection, plan: ImportPlan): string {
  return /[.,]/.exec(exampleOf(found, plan, ['amount'], /\d[.,]\d{3}\D*$/) ?? '')?.[0] ?? '';
}
