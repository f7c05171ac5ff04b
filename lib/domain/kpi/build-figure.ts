import type { Period } from '../time/day';
import { type Exclusion, type Figure, type FigureRow, type KpiId, SMALL_SAMPLE, type Unit } from './figure';

/** What a KPI has worked out; what is left out is empty, and what follows from the rest is filled in. */
type FigureParts = {
  kpi: KpiId;
  definition: string;
  unit: Unit;
  period: Period;
  value: number | null;
  /** Why there is no value; ignored where there is one. */
  noData: string;
  rows: FigureRow[];
  numerator?: number;
  denominator?: number;
  sample?: number;
  beside?: Figure['beside'];
  exclusions?: Exclusion[];
  currency?: string | null;
};

/** A complete figure: the sample is the number of rows unless given, reasons without rows are dropped. */
export function buildFigure(parts: FigureParts): Figure {
  const sample = parts.sample ?? parts.rows.length;
  return {
    kpi: parts.kpi,
    definition: parts.definition,
    unit: parts.unit,
    value: parts.value,
    noData: parts.value === null ? parts.noData : null,
    numerator: parts.numerator ?? null,
    denominator: parts.denominator ?? null,
    sample,
    small: sample < SMALL_SAMPLE,
    beside: parts.beside ?? [],
    exclusions: (parts.exclusions ?? []).filter((exclusion) => exclusion.rows.length > 0),
    period: parts.period,
    rows: parts.rows,
    currency: parts.currency ?? null,
  };
}

/** `numerator ÷ denominator`; null when the denominator is zero, for that is no data and not zero. */
export function ratio(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
