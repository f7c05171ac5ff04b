import { SIGNALS, type SignalName } from '../../lib/domain/signal/catalogue';
import type { Tab } from './driver/driver.ts';
import { storedSignals } from './stored-signals.ts';

/** How often each signal stands in the database, read past our own code in one of our screens. */
export async function signalCounts(screen: Tab): Promise<Partial<Record<SignalName, number>>> {
  const { counts } = await storedSignals({ evaluate: (run: () => unknown) => screen.read(run) } as never);
  const sums: Partial<Record<SignalName, number>> = {};
  for (const [key, times] of Object.entries(counts)) {
    const name = (Object.keys(SIGNALS) as SignalName[]).find((each) => SIGNALS[each].no === Number(key.split('.')[0]));
    if (name !== undefined) sums[name] = (sums[name] ?? 0) + times;
  }
  return sums;
}
