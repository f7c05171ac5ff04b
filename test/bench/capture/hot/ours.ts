import { practiceCrm } from '../../../../lib/adapters/practice-crm/practice-crm';
import { signalQueue } from '../../../../lib/page/signal-queue';
import { watchSignals } from '../../../../lib/page/watch-signals';

const { signal } = new AbortController();
// A background that stores at once: what it takes to send is in gates 1 and 2.
const queue = signalQueue(
  practiceCrm.id,
  async ({ id }) => ({ stored: true, id }),
  async () => {},
  signal,
);
queue.allow({ capturing: true, pausedUntil: null });
watchSignals(practiceCrm, queue, signal)({ page: 'record', kind: 'opportunity', id: 'A' });
