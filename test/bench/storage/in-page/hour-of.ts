export type HourOf = (at: number) => number;

/** The hour of the day, in UTC so that both sides need no calendar. */
export function hourOf(at: number): number {
  return Math.floor(at / 3_600_000) % 24;
}
