import type { Deal } from '../record/deal';
import { isWithin, type Period } from '../time/day';

/**
 * What was won in the period, in minor units of `currency`; won deals without a close day do not count. It is what a
 * forecast is held against.
 */
export function wonAmount(deals: Deal[], period: Period, currency: string): number {
  return deals.reduce((sum, { outcome, closedDay, amountMinor, currency: own }) => {
    const counts = outcome === 'won' && closedDay !== null && isWithin(closedDay, period) && own === currency;
    return counts ? sum + amountMinor : sum;
  }, 0);
}
