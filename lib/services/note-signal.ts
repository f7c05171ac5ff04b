import { RECORD_KINDS, type RecordKind } from '../domain/record/crm-record';
import { SIGNALS, type SignalName } from '../domain/signal/catalogue';
import { SUBJECT } from '../domain/signal/signal-batch';
import { dayAt } from '../domain/time/day';
import { getSetting } from '../store/settings';
import { ingestSignals } from './ingest-signals';
import type { World } from './world';

/** The tool under which uses of our own sidebar are counted. */
export const OWN_TOOL = 'rep-assistant';

/** Notes one signal that only the background knows of: a step followed, a tip shown. Paused or without consent: nothing. */
export async function noteSignal(
  world: World,
  name: SignalName,
  subject: string,
  kind: RecordKind | null = null,
): Promise<void> {
  const pausedUntil = await getSetting(world.store, 'pausedUntil');
  const at = world.now();
  if (pausedUntil && pausedUntil > at) return;
  await ingestSignals(world, [
    {
      id: world.newId(),
      tool: OWN_TOOL,
      day: dayAt(at),
      baseAt: at,
      descriptors: [
        [SIGNALS[name].no, kind ? RECORD_KINDS.indexOf(kind) + 1 : 0, SUBJECT.test(subject) ? subject : ''],
      ],
      deltas: Uint32Array.of(0),
      codes: Uint16Array.of(0),
    },
  ]);
}
