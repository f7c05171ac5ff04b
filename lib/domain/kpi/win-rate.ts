import type { Deal } from '../record/deal';
import type { Period } from '../time/day';
import { placeIn } from '../time/periods';
import { buildFigure, ratio } from './build-figure';
import type { Figure, FigureRow } from './figure';

/**
 * How many of the decided deals were won. The definitions:
 *
 * - *count* (default): won ÷ (won + lost), deals closed in the period (Salesforce: `WON:SUM / CLOSED:SUM`).
 * - *amount*: the same of amounts, in minor units. Deals without an amount, or in another currency than most, are left
 *   out and counted as left out. Where no lost deal, or no won one, has an amount it is no data: some CRMs set the
 *   amount of a lost deal to 0, and the rate would always be 100 %.
 * - *cohort*: won ÷ all deals started in the period, the open ones too (Oracle: conversion rate). A young cohort reads
 *   low, so the open ones are counted beside it.
 *
 * Nothing closed (or started) is no data. A deal whose deciding day is missing is left out, except for all time.
 */
export function winRate(deals: Deal[], period: Period, { by = 'count' }: { by?: WinRateBy } = {}): Figure {
  if (by === 'amount') return byAmount(deals, period);
  return by === 'cohort' ? byCohort(deals, period) : byCount(deals, period);
}

type WinRateBy = 'count' | 'amount' | 'cohort';

function byCount(deals: Deal[], period: Period): Figure {
  const { inside, undated } = closedIn(deals, period);
  const won = inside.filter((deal) => deal.outcome === 'won').length;
  return buildFigure({
    kpi: 'winRate',
    definition: 'winRate.byCount',
    unit: 'ratio',
    period,
    value: ratio(won, inside.length),
    noData: 'nothingClosed',
    numerator: won,
    denominator: inside.length,
    rows: inside.map((deal) => row(deal, deal.outcome === 'won' ? 1 : 0)),
    exclusions: [{ reason: 'closeDayMissing', rows: undated.map((deal) => row(deal, null)) }],
  });
}

function byAmount(deals: Deal[], period: Period): Figure {
  const { inside, undated } = closedIn(deals, period);
  const priced = inside.filter((deal) => deal.amountMinor > 0);
  const currency = commonest(priced.map((deal) => deal.currency));
  const counted = priced.filter((deal) => deal.currency === currency);
  const won = counted.filter((deal) => deal.outcome === 'won');
  const oneSided = (['won', 'lost'] as const).some(
    (outcome) => inside.some((deal) => deal.outcome === outcome) && !counted.some((deal) => deal.outcome === outcome),
  );
  const [numerator, denominator] = [sum(won), sum(counted)];
  return buildFigure({
    kpi: 'winRate',
    definition: 'winRate.byAmount',
    unit: 'ratio',
    period,
    value: oneSided ? null : ratio(numerator, denominator),
    noData: oneSided ? 'amountsOneSided' : 'nothingClosed',
    numerator,
    denominator,
    currency,
    rows: counted.map((deal) => row(deal, deal.amountMinor)),
    exclusions: [
      { reason: 'closeDayMissing', rows: undated.map((deal) => row(deal, null)) },
      {
        reason: 'amountMissing',
        rows: inside.filter((deal) => !(deal.amountMinor > 0)).map((deal) => row(deal, null)),
      },
      {
        reason: 'otherCurrency',
        rows: priced.filter((deal) => deal.currency !== currency).map((deal) => row(deal, deal.amountMinor)),
      },
    ],
  });
}

function byCohort(deals: Deal[], period: Period): Figure {
  const inside = deals.filter((deal) => placeIn(deal.startedDay, period) === 'in');
  const undated = deals.filter((deal) => placeIn(deal.startedDay, period) === 'unknown');
  const won = inside.filter((deal) => deal.outcome === 'won').length;
  return buildFigure({
    kpi: 'winRate',
    definition: 'winRate.byCohort',
    unit: 'ratio',
    period,
    value: ratio(won, inside.length),
    noData: 'nothingStarted',
    numerator: won,
    denominator: inside.length,
    rows: inside.map((deal) => row(deal, deal.outcome === 'won' ? 1 : 0)),
    beside: [{ key: 'stillOpen', unit: 'count', value: inside.filter((deal) => deal.outcome === 'open').length }],
    exclusions: [{ reason: 'startDayMissing', rows: undated.map((deal) => row(deal, null)) }],
  });
}

function closedIn(deals: Deal[], period: Period): { inside: Deal[]; undated: Deal[] } {
  const closed = deals.filter((deal) => deal.outcome !== 'open');
  return {
    inside: closed.filter((deal) => placeIn(deal.closedDay, period) === 'in'),
    undated: closed.filter((deal) => placeIn(deal.closedDay, period) === 'unknown'),
  };
}

function row(deal: Deal, value: number | null): FigureRow {
  return { id: deal.id, label: deal.name, value };
}

function sum(deals: Deal[]): number {
  return deals.reduce((total, deal) => total + deal.amountMinor, 0);
}

/** The text that occurs most often, the alphabet deciding a draw; null of none. */
function commonest(texts: string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
