/** An estimate with the ends of its 95 % interval. */
export type Interval = { middle: number; low: number; high: number };

const RESAMPLES = 4_000;

/**
 * The interval of a statistic over rounds, by bootstrap: rounds are drawn again with replacement, whole, so that what
 * was measured together stays together. The draws are the same in every run of the same figures.
 */
export function bootstrap<T>(rounds: readonly T[], statistic: (rounds: readonly T[]) => number): Interval {
  const draw = randomFrom(rounds.length);
  const values = Array.from({ length: RESAMPLES }, () =>
    statistic(rounds.map(() => rounds[Math.floor(draw() * rounds.length)] as T)),
  ).sort((a, b) => a - b);
  const at = (share: number) => values[Math.floor(share * (values.length - 1))] as number;
  return { middle: statistic(rounds), low: at(0.025), high: at(0.975) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return Number.NaN;
  if (sorted.length % 2 === 1) return sorted[Math.floor(half)] as number;
  return ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/** Mulberry32: small, even enough, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
