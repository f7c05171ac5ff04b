import { hideSmallGroups } from '../domain/adoption/hide-small-groups';
import { leadResponse } from '../domain/kpi/lead-response';
import { salesCycle } from '../domain/kpi/sales-cycle';
import { winRate } from '../domain/kpi/win-rate';
import { wonAmount } from '../domain/kpi/won-amount';
import { DEFAULT_PLAYBOOK } from '../domain/playbook/default-playbook';
import type { Deal } from '../domain/record/deal';
import { dayAt, type Period } from '../domain/time/day';
import { ALL_TIME, periodOf, placeIn } from '../domain/time/periods';
import type { Store } from '../store/schema';
import { getSetting } from '../store/settings';

/** A deal without the attribute that a breakdown is by. */
const NONE = '–';

/** The figures of all imported deals, in the running quarter or over all time, and by region, manager and product. */
export async function teamKpis(store: Store, now: number, span: 'quarter' | 'all') {
  const deals = await store.deals.toArray();
  if (deals.length === 0) return null;
  const { calendar } = (await getSetting(store, 'playbook'))?.playbook ?? DEFAULT_PLAYBOOK;
  const today = dayAt(now);
  const period = span === 'all' ? ALL_TIME : periodOf(today, 'quarter');
  const closed = deals.filter(({ outcome, closedDay }) => outcome !== 'open' && placeIn(closedDay, period) === 'in');
  const currencies = [...new Set(closed.map(({ currency }) => currency))];
  return {
    period,
    figures: [
      winRate(deals, period),
      salesCycle(deals, period, { today }),
      leadResponse(await store.leads.toArray(), await store.activities.toArray(), calendar, period, now),
    ],
    deals: {
      open: deals.filter(({ outcome }) => outcome === 'open').length,
      won: closed.filter(({ outcome }) => outcome === 'won').length,
      lost: closed.filter(({ outcome }) => outcome === 'lost').length,
    },
    revenue: currencies.map((currency) => ({ minor: wonAmount(deals, period, currency), currency })),
    breakdowns: (['region', 'manager', 'product'] as const).map((by) => ({ by, rows: breakdown(closed, by, period) })),
  };
}

function breakdown(closed: Deal[], by: 'region' | 'manager' | 'product', period: Period) {
  const groups = Map.groupBy(closed, (deal) => deal[by] ?? NONE);
  const rows = [...groups].map(([key, deals]) => {
    const [first] = deals;
    const isOneCurrency = deals.every(({ currency }) => currency === first?.currency);
    return {
      key,
      people: new Set(deals.map(({ owner }) => owner)).size,
      deals: deals.length,
      won: deals.filter(({ outcome }) => outcome === 'won').length,
      lost: deals.filter(({ outcome }) => outcome === 'lost').length,
      winRate: winRate(deals, period).value,
      revenueMinor: isOneCurrency && first ? wonAmount(deals, period, first.currency) : 0,
      currency: isOneCurrency ? (first?.currency ?? null) : null,
    };
  });
  const hidden = hideSmallGroups(rows);
  return rows.map((row) => ({ ...row, hidden: hidden.has(row.key) })).sort((a, b) => b.revenueMinor - a.revenueMinor);
}
