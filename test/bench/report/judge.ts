import type { Interval } from './interval.ts';
import type { Verdict } from './line.ts';

/** What a ratio has to be: `most` (ours over the peer's) or `least` (the peer's over ours). */
export type Limit = { most: number } | { least: number };

/** A gate holds only if the worse end of the interval holds; it fails for sure if even the better end does not. */
export function judge(ratio: Interval, limit: Limit): Verdict {
  const [worse, better] = 'most' in limit ? [ratio.high, ratio.low] : [ratio.low, ratio.high];
  if (holds(worse, limit)) return 'pass';
  return holds(better, limit) ? 'noisy' : 'FAIL';
}

function holds(ratio: number, limit: Limit): boolean {
  return 'most' in limit ? ratio <= limit.most : ratio >= limit.least;
}

export function sayLimit(limit: Limit): string {
  if ('least' in limit) return `>= ${limit.least}x`;
  return limit.most < 1 ? `<= 1/${Math.round(1 / limit.most)}` : `<= ${limit.most}x`;
}
