/** When a pause ends, in epoch ms: some minutes from `now`, at the next local midnight, or null to go on at once. */
export function pauseEnd(span: number | 'tomorrow' | null, now: number): number | null {
  if (span === null) return null;
  if (span !== 'tomorrow') return now + span * 60_000;
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  return midnight.getTime();
}
