import { median } from './interval.ts';

/** The median of the rounds, and how far they spread: `12.3 (11.9-14.0) ms`. */
export function sayMedian(values: readonly number[], unit: string): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const middle = sayNumber(median(values));
  if (values.length < 2) return `${middle} ${unit}`;
  return `${middle} (${sayNumber(least)}-${sayNumber(most)}) ${unit}`;
}

/** Three digits that count. */
export function sayNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en-US');
  if (size >= 10) return value.toFixed(1);
  return size >= 1 || size === 0 ? value.toFixed(2) : value.toFixed(3);
}
