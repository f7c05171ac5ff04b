// What watches the rep's acts, with all that it imports: what a CRM page pays for signals.
export { signalQueue } from '../../../lib/page/signal-queue';
export { watchSignals } from '../../../lib/page/watch-signals';
