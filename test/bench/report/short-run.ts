import type { Line } from './line.ts';

/**
 * The short run has few acts and rounds, so starting up and the machine's mood weigh more than they should. By gate: the
 * ratio (ours over the peer's) up to which a line that misses its gate there is only said to be over it. A change that
 * makes things clearly worse fails all the same; the full run knows no allowance.
 */
const ALLOWANCE: { [gate: number]: number } = { 1: 1 / 8, 2: 1 / 2.5, 3: 5, 6: 1 / 3, 13: 2.2 };

export function judgeShort(line: Line): Line {
  if (line.verdict !== 'FAIL') return line;
  // The ad-hoc scan pays for each day that it opens; with a tenth of the signals a day that weighs ten times as much.
  if (line.gate === 10 && line.what.startsWith('ad-hoc')) return { ...line, verdict: 'info' };
  const allowed = ALLOWANCE[line.gate];
  return allowed !== undefined && line.ratio !== null && line.ratio.low <= allowed
    ? { ...line, verdict: 'over' }
    : line;
}
