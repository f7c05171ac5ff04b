import { bootstrap, type Interval, median } from './interval.ts';
import { judge, type Limit, sayLimit } from './judge.ts';
import type { Line } from './line.ts';
import { sayMedian } from './say-figure.ts';

/** One round's costs, each the difference to the `none` run of that round. `still` is `none` against `none`. */
export type Round = { ours: number; peer: number; still?: number };

type Comparison = { gate: number; what: string; unit: string; rounds: Round[]; limit: Limit };

/**
 * Ours against the peer's over all rounds. When `none` against `none` was so far from zero that it could have made or
 * broken the gate, the machine was too noisy to say anything.
 */
export function compare({ gate, what, unit, rounds, limit }: Comparison): Line {
  const ratio = widened(
    bootstrap(rounds, (some) => ratioOf(some, limit)),
    rounds.length,
  );
  const still = rounds.some((round) => round.still !== undefined)
    ? bootstrap(rounds, (some) => median(some.map((round) => round.still ?? 0)))
    : null;
  const allowed = allowance(rounds, limit);
  const restless = still !== null && Math.max(Math.abs(still.low), Math.abs(still.high)) > allowed / 2;
  return {
    gate,
    what,
    ours: sayMedian(
      rounds.map(({ ours }) => ours),
      unit,
    ),
    peer: sayMedian(
      rounds.map(({ peer }) => peer),
      unit,
    ),
    ratio,
    required: sayLimit(limit),
    verdict: restless ? 'noisy' : judge(ratio, limit),
    ...(still === null ? {} : { note: sayStill(still, unit) }),
  };
}

/** One round knows nothing of its spread, and two know little: machines that are shared are taken to vary so much. */
function widened({ middle, low, high }: Interval, rounds: number): Interval {
  if (rounds > 2) return { middle, low, high };
  return { middle, low: Math.min(low, middle * 0.85), high: Math.max(high, middle / 0.85) };
}

function ratioOf(rounds: readonly Round[], limit: Limit): number {
  const ours = median(rounds.map((round) => round.ours));
  const peer = median(rounds.map((round) => round.peer));
  return 'most' in limit ? ours / peer : peer / ours;
}

/** The cost at which the gate would just hold. */
function allowance(rounds: readonly Round[], limit: Limit): number {
  const peer = median(rounds.map((round) => round.peer));
  return 'most' in limit ? peer * limit.most : peer / limit.least;
}

function sayStill({ low, high }: Interval, unit: string): string {
  return `none against none ${low.toFixed(3)} to ${high.toFixed(3)} ${unit}`;
}
