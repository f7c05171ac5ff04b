import { signalQueue } from '../../../lib/page/signal-queue';
import { watchSignals } from '../../../lib/page/watch-signals';

// What watches the rep's acts, with all that it imports: what a CRM page pays for signals. Used, so that it stays in.
Object.assign(globalThis, { signalQueue, watchSignals });
