import { mean, medianSorted } from 'simple-statistics';

/** The arithmetic mean; null of nothing. */
export function meanOf(values: number[]): number | null {
  return values.length === 0 ? null : mean(values);
}

/** The middle value, or the mean of the two middle ones; null of nothing. */
export function medianOf(values: number[]): number | null {
  return values.length === 0 ? null : medianSorted(ascending(values));
}

/**
 * The smallest value that at least the share `p` (0 to 1) of all values do not exceed; null of nothing.
 *
 * This is the nearest-rank definition, which always gives a value that occurred. simple-statistics' `quantile` agrees
 * but for whole ranks, where it takes the mean with the next value (P90 of 1..10 is 9 here, 9.5 there).
 */
export function nearestRank(values: number[], p: number): number | null {
  if (values.length === 0) return null;
  // Binary fractions: 0.9 * 10 must not become 9.000000000000002 and round up to 10.
  const rank = Math.ceil(Number((p * values.length).toFixed(9)));
  return ascending(values)[Math.max(rank, 1) - 1] ?? null;
}

function ascending(values: number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
