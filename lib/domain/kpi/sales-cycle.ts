import type { Deal } from '../record/deal';
import { type Day, daysBetween, type Period } from '../time/day';
import { placeIn } from '../time/periods';
import { meanOf, medianOf } from './average';
import { buildFigure } from './build-figure';
import type { Figure, FigureRow } from './figure';

/**
 * How long deals take: mean calendar days from the start of a deal to its close, over deals closed in the period.
 * *won* (default) takes won deals only, *closed* lost ones too. The median stands beside it, for a few old deals pull
 * the mean up.
 *
 * A deal without a start or close day, or closed before it started, is left out and counted as left out. Open deals
 * are never in the mean (their end is not known); their number and median age on `today` stand beside it.
 */
export function salesCycle(
  deals: Deal[],
  period: Period,
  { of = 'won', today }: { of?: 'won' | 'closed'; today: Day },
): Figure {
  const rows: FigureRow[] = [];
  const startMissing: FigureRow[] = [];
  const closeMissing: FigureRow[] = [];
  const negative: FigureRow[] = [];
  for (const deal of deals) {
    if (deal.outcome === 'open' || (of === 'won' && deal.outcome !== 'won')) continue;
    const row = { id: deal.id, label: deal.name };
    const { startedDay, closedDay } = deal;
    const place = placeIn(closedDay, period);
    if (place === 'out') continue;
    if (closedDay === null) closeMissing.push({ ...row, value: null });
    else if (startedDay === null) startMissing.push({ ...row, value: null });
    else {
      const days = daysBetween(startedDay, closedDay);
      (days < 0 ? negative : rows).push({ ...row, value: days });
    }
  }
  const days = rows.map((row) => row.value as number);
  const ages = openAges(deals, today);
  return buildFigure({
    kpi: 'salesCycle',
    definition: of === 'won' ? 'salesCycle.won' : 'salesCycle.closed',
    unit: 'days',
    period,
    value: meanOf(days),
    noData: of === 'won' ? 'nothingWon' : 'nothingClosed',
    numerator: days.reduce((sum, each) => sum + each, 0),
    denominator: days.length,
    rows,
    beside: [
      { key: 'median', unit: 'days', value: medianOf(days) },
      { key: 'openMedianAge', unit: 'days', value: medianOf(ages) },
      { key: 'open', unit: 'count', value: ages.length },
    ],
    exclusions: [
      { reason: 'startDayMissing', rows: startMissing },
      { reason: 'closeDayMissing', rows: closeMissing },
      { reason: 'closedBeforeStart', rows: negative },
    ],
  });
}

/** Days since the start of each open deal that has started. */
function openAges(deals: Deal[], today: Day): number[] {
  return deals.flatMap(({ outcome, startedDay }) =>
    outcome === 'open' && startedDay !== null && startedDay <= today ? [daysBetween(startedDay, today)] : [],
  );
}
