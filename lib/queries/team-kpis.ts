import { SMALLEST_GROUP } from '../domain/adoption/hide-small-groups';
import { buildFigure } from '../domain/kpi/build-figure';
import type { Figure } from '../domain/kpi/figure';
import type { KpiDefinitions } from '../domain/kpi/kpi-definitions';
import { leadResponse } from '../domain/kpi/lead-response';
import { salesCycle } from '../domain/kpi/sales-cycle';
import { winRate } from '../domain/kpi/win-rate';
import { wonAmount } from '../domain/kpi/won-amount';
import type { Deal, Lead } from '../domain/record/deal';
import { dayAt, type Period } from '../domain/time/day';
import { ALL_TIME, periodOf, placeIn } from '../domain/time/periods';
import { playbookInUse } from '../store/playbook-in-use';
import type { Store } from '../store/schema';
import { BREAKDOWNS, type Breakdown, groupDeals, hiddenGroups, peopleIn } from './deal-groups';

/**
 * The figures of all imported deals, in the running quarter or over all time, and by region, manager and product; each
 * in the definition that the playbook chose, as in the sidebar. Of a team that is itself too small a group, nothing.
 */
export async function teamKpis(store: Store, now: number, span: 'quarter' | 'all') {
  const deals = await store.deals.toArray();
  if (deals.length === 0) return null;
  if (peopleIn(deals).size < SMALLEST_GROUP) return 'tooFewPeople' as const;
  const playbook = await playbookInUse(store);
  const { calendar, targets, definitions = {} } = playbook;
  const by = definitions.winRate ?? 'count';
  const of = definitions.salesCycle ?? 'won';
  const hours = definitions.leadResponse ?? 'business';
  const targetHours = targets.find(({ kpi }) => kpi === 'leadResponse')?.value ?? null;
  const [leads, activities] = [await store.leads.toArray(), await store.activities.toArray()];
  const today = dayAt(now);
  const period = span === 'all' ? ALL_TIME : periodOf(today, 'quarter');
  const closed = closedIn(deals, period);
  const currencies = [...new Set(closed.map(({ currency }) => currency))];
  const hidden = hiddenGroups(deals);
  return {
    period,
    figures: [
      winRate(deals, period, { by }),
      salesCycle(deals, period, { of, today }),
      ofEnoughPeople(leadResponse(leads, activities, calendar, period, now, { hours, targetHours }), leads),
    ],
    deals: {
      open: deals.filter(({ outcome }) => outcome === 'open').length,
      won: closed.filter(({ outcome }) => outcome === 'won').length,
      lost: closed.filter(({ outcome }) => outcome === 'lost').length,
    },
    revenue: currencies.map((currency) => ({ minor: wonAmount(deals, period, currency), currency })),
    breakdowns: BREAKDOWNS.map((each) => ({ by: each, rows: breakdown(deals, each, period, by, hidden[each]) })),
  };
}

/** Leads may have fewer owners than deals; of too few people it says that, and nothing else. */
function ofEnoughPeople(figure: Figure, leads: Lead[]): Figure {
  if (leads.length === 0 || peopleIn(leads).size >= SMALLEST_GROUP) return figure;
  const { kpi, definition, unit, period } = figure;
  return buildFigure({ kpi, definition, unit, period, value: null, noData: 'tooFewPeople', rows: [] });
}

function breakdown(
  all: Deal[],
  by: Breakdown,
  period: Period,
  winRateBy: NonNullable<KpiDefinitions['winRate']>,
  hidden: Set<string>,
) {
  const rows = [...groupDeals(all, by)].map(([key, group]) => {
    const closed = closedIn(group, period);
    const [first] = closed;
    const isOneCurrency = closed.every(({ currency }) => currency === first?.currency);
    return {
      key,
      people: peopleIn(group).size,
      deals: closed.length,
      won: closed.filter(({ outcome }) => outcome === 'won').length,
      lost: closed.filter(({ outcome }) => outcome === 'lost').length,
      winRate: winRate(group, period, { by: winRateBy }).value,
      revenueMinor: isOneCurrency && first ? wonAmount(closed, period, first.currency) : 0,
      currency: isOneCurrency ? (first?.currency ?? null) : null,
      hidden: hidden.has(key),
    };
  });
  return rows.sort((a, b) => b.revenueMinor - a.revenueMinor);
}

function closedIn(deals: Deal[], period: Period): Deal[] {
  return deals.filter(({ outcome, closedDay }) => outcome !== 'open' && placeIn(closedDay, period) === 'in');
}
