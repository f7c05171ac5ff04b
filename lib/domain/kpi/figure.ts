import type { Period } from '../time/day';

/** The five figures of the product; a playbook may add more later. */
export const KPI_IDS = ['winRate', 'salesCycle', 'leadResponse', 'usageRate', 'forecastAccuracy'] as const;
export type KpiId = (typeof KPI_IDS)[number];

export type Unit = 'ratio' | 'days' | 'hours' | 'money' | 'count';

/** A row that went into a figure, or was left out of it: enough to show and to open it. */
export type FigureRow = {
  id: string;
  label: string;
  /** What the row contributed: 1 and 0 in a rate, days in a mean, minor units in a sum. */
  value: number | null;
};

/** Rows left out of a figure, with the reason as a message key. */
export type Exclusion = { reason: string; rows: FigureRow[] };

/**
 * A number that explains itself: its definition, numerator, denominator, exclusions, period and rows.
 * `value` is null when there is no data (a zero denominator is no data, not zero); `noData` then says why.
 */
export type Figure = {
  kpi: KpiId;
  /** Which of the named definitions was used, e.g. `winRate.byCount`: a message key for the formula in words. */
  definition: string;
  unit: Unit;
  value: number | null;
  noData: string | null;
  /** Of a rate or mean; null where the figure is a median. */
  numerator: number | null;
  denominator: number | null;
  /** How many rows stand behind the figure, and whether that is too few to compare. */
  sample: number;
  small: boolean;
  /** Figures that always stand beside this one: the median beside a mean, the signed bias beside an accuracy. */
  beside: { key: string; unit: Unit; value: number | null }[];
  exclusions: Exclusion[];
  period: Period;
  rows: FigureRow[];
  /** ISO 4217 code where the unit is money. */
  currency: string | null;
};

/** Under this many rows a figure is shown as "3 of 5: too few to compare". */
export const SMALL_SAMPLE = 20;
