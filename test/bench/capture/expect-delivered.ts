import { SIGNALS, type SignalName } from '../../../lib/domain/signal/catalogue.ts';
import type { Script } from './gesture.ts';

type Counts = { [name: string]: number };

/** What was done must be what is stored, act by act; and no peer may have been asleep, or it would look cheap. */
export function expectDelivered(scripts: Script[], before: Counts, after: Counts, posted: Map<string, string[]>): void {
  const wanted: Counts = {};
  for (const [name, n] of scripts.flatMap(({ signals }) => Object.entries(signals))) {
    wanted[numbered(name)] = (wanted[numbered(name)] ?? 0) + n;
  }
  const gained: Counts = {};
  for (const [name, n] of Object.entries(after)) {
    if (n !== (before[name] ?? 0)) gained[name] = n - (before[name] ?? 0);
  }
  if (sorted(gained) !== sorted(wanted)) {
    throw new Error(`The bench is wrong: stored ${sorted(gained)}, done ${sorted(wanted)}.`);
  }
  for (const [peer, bodies] of posted)
    if (bodies.length === 0) throw new Error(`The bench is wrong: ${peer} sent nothing.`);
}

/** Signals are stored under the numbers of their names. */
function numbered(name: string): string {
  const [signal, subject] = name.split('/') as [SignalName, string];
  return `${SIGNALS[signal].no}/${subject}`;
}

function sorted(counts: Counts): string {
  return JSON.stringify(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
