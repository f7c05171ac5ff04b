import { routeOf } from '../../../../lib/adapters/match-route';
import { practiceCrm } from '../../../../lib/adapters/practice-crm/practice-crm';
import { signalQueue } from '../../../../lib/page/signal-queue';
import { watchSignals } from '../../../../lib/page/watch-signals';

// Not a peer but a part of us: the capture of signals without the guidance, to see what each costs. It sends to the
// bench's server, since a page has no background.
const { signal } = new AbortController();
const queue = signalQueue(
  practiceCrm.id,
  async (batch) => {
    await fetch('/bench/signals', { method: 'POST', body: JSON.stringify(batch) });
    return { stored: true, id: batch.id };
  },
  signal,
);
queue.allow({ capturing: true, pausedUntil: null });
const arrived = watchSignals(practiceCrm, queue, signal);
arrived(routeOf(practiceCrm, new URL(location.href)));
