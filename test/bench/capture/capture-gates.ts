import { asInfo } from '../report/as-info.ts';
import { compare, type Round } from '../report/compare.ts';
import type { BenchOptions, Gate, Line } from '../report/line.ts';
import { captureBench } from './capture-bench.ts';
import type { CaptureRound } from './capture-round.ts';
import { actsOnPage, wholeVisit } from './scripts.ts';
import type { Variant } from './variants.ts';
import { wholeBrowser } from './whole-browser.ts';

/** Gates 1, 2 and 6: what the extension costs the page that it watches, against what others cost it. */
export const capture: Gate = { numbers: [1, 2, 6], run };

async function run({ short, tell }: BenchOptions): Promise<Line[]> {
  if (short) {
    const { acts, found } = await captureBench({ visit: actsOnPage(1), heavy: false, rounds: 2, tell });
    return [...perAct(found, acts, 'a form'), ...perArrival(found, 'a form')];
  }
  // Long enough that what is paid once a visit does not pass for the price of an act; the rounds settle an interval.
  const light = await captureBench({ visit: actsOnPage(10), heavy: false, rounds: 3, tell });
  const heavy = await captureBench({ visit: actsOnPage(10), heavy: true, rounds: 3, tell });
  const visits = await captureBench({ visit: wholeVisit, heavy: false, rounds: 10, tell });
  return [
    ...perAct(light.found, light.acts, 'a form'),
    ...perAct(heavy.found, heavy.acts, 'a heavy page'),
    ...perAct(visits.found, visits.acts, 'a visit with 5 arrivals').map((line) => asInfo(line)),
    ...perArrival(visits.found, 'a record'),
    ...perArrival(heavy.found, 'a heavy form').map((line) => asInfo(line)),
    asInfo(await wholeBrowser(wholeVisit, 5)),
  ];
}

/**
 * Judged is what is done for each act: the capture, as the peers capture. The guidance, which no peer has, reads the
 * record on arrival and after a field was filled in; gate 6 has the first, and the second is told beside the peer.
 */
function perAct(found: CaptureRound[], acts: number, where: string): Line[] {
  const against = (gate: number, peer: Variant, most: number, ours: Variant = 'capture') =>
    compare({
      gate,
      what: `script CPU an act, ${where}${ours === 'ours' ? ', guidance included' : ''}, vs ${peer}`,
      unit: 'ms',
      rounds: roundsOf(found, ours, peer, (round, variant) => round[variant].visit.script / acts),
      limit: { most },
    });
  return [
    against(1, 'posthog', 1 / 20),
    against(2, 'mixpanel', 1 / 10),
    against(2, 'rrweb', 1 / 10),
    asInfo(against(1, 'posthog', 1 / 20, 'ours')),
    asInfo(against(2, 'mixpanel', 1 / 10, 'ours')),
    asInfo(against(2, 'rrweb', 1 / 10, 'ours')),
  ];
}

function perArrival(found: CaptureRound[], where: string): Line[] {
  const against = (what: string, kind: 'script' | 'thread') =>
    compare({
      gate: 6,
      what: `${what} a navigation to ${where}`,
      unit: 'ms',
      rounds: roundsOf(found, 'ours', 'posthog', (round, variant) => round[variant].arrival[kind]),
      limit: { most: 1 / 5 },
    });
  return [against('script CPU', 'script'), asInfo(against('main-thread CPU', 'thread'))];
}

function roundsOf(
  found: CaptureRound[],
  ours: Variant,
  peer: Variant,
  costOf: (round: CaptureRound, variant: Variant) => number,
): Round[] {
  return found.map((round) => {
    const none = costOf(round, 'none');
    return {
      ours: costOf(round, ours) - none,
      peer: costOf(round, peer) - none,
      still: costOf(round, 'again') - none,
    };
  });
}
