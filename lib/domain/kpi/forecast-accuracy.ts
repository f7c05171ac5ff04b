import { addDays, type Day, type Period } from '../time/day';
import { dayIn } from '../time/zone-offset';
import { buildFigure, ratio } from './build-figure';
import type { Exclusion, Figure, FigureRow } from './figure';

/** A forecast as it was stated once. Restating it makes another entry; nothing is overwritten. Money in minor units. */
export type Forecast = {
  owner: string;
  /** What it was made for: usually a month or a quarter. */
  period: Period;
  forecastMinor: number;
  /** Epoch ms. */
  statedAt: number;
  /** What was won in the period; null while that is not known. */
  actualMinor: number | null;
  currency: string;
};

type ForecastOptions = {
  of?: 'actual' | 'forecast';
  /** How many days before the end of its period a forecast must have been stated to count; see below. */
  leadDays?: number;
  today: Day;
  /** The IANA zone in which `statedAt` falls on a day. */
  timeZone: string;
};

/** A month before the end: for a month its first day, for a quarter when two of its months are gone. */
export const FORECAST_LEAD_DAYS = 30;

/**
 * How close forecasts came: 1 − |forecast − actual| ÷ actual, not below 0, as a fraction (HubSpot prints the same
 * formula, but with a per cent inside that makes it wrong). Over several periods or owners the errors and the actuals
 * are summed first, which makes it 1 − WAPE. The alternative *forecast* divides by the forecast instead.
 *
 * - Beside it the signed bias, Σ(forecast − actual) ÷ Σ actual (positive: too hopeful), and WAPE, which has no floor.
 * - Which forecast counts: the one *in force at a lead time*, as snapshots are compared in the field. That is the last
 *   one stated up to the day `leadDays` before the period ends, or up to the period's first day if that is later.
 *   What was stated on the last day is no forecast. A period without one in force then is listed as `statedTooLate`.
 * - Counted are forecasts whose own period lies in `period` and is over. An actual of 0 in sum is no data.
 * - Currencies are never added up: the one stated most recently counts, rows in others are listed.
 *
 * `numerator` is the summed error and `denominator` what it is divided by, in minor units; the figure is 1 minus that.
 */
export function forecastAccuracy(
  forecasts: Forecast[],
  period: Period,
  { of = 'actual', leadDays = FORECAST_LEAD_DAYS, today, timeZone }: ForecastOptions,
): Figure {
  const inside = forecasts.filter((each) => each.period.from >= period.from && each.period.until <= period.until);
  const currency =
    inside.reduce<Forecast | null>((a, b) => (a && a.statedAt > b.statedAt ? a : b), null)?.currency ?? null;
  const counted: (Forecast & { actualMinor: number })[] = [];
  const left = new Map<string, FigureRow[]>();
  for (const stated of byOwnerAndPeriod(inside)) {
    const inForce = lastStatedBy(stated, leadDays, timeZone);
    const any = stated[0] as Forecast;
    const reason = leftOut(any, inForce, currency, today);
    if (reason === null && inForce !== null && inForce.actualMinor !== null) {
      counted.push({ ...inForce, actualMinor: inForce.actualMinor });
    } else {
      const rows = left.get(reason ?? 'actualUnknown') ?? [];
      left.set(reason ?? 'actualUnknown', [...rows, row(any, null)]);
    }
  }
  const error = sum(counted, (each) => Math.abs(each.forecastMinor - each.actualMinor));
  const actual = sum(counted, (each) => each.actualMinor);
  const forecast = sum(counted, (each) => each.forecastMinor);
  const share = ratio(error, of === 'actual' ? actual : forecast);
  const exclusions: Exclusion[] = [...left].map(([reason, rows]) => ({ reason, rows }));
  return buildFigure({
    kpi: 'forecastAccuracy',
    definition: of === 'actual' ? 'forecastAccuracy.byActual' : 'forecastAccuracy.byForecast',
    unit: 'ratio',
    period,
    value: share === null ? null : Math.max(0, 1 - share),
    noData: counted.length > 0 ? (of === 'actual' ? 'actualZero' : 'forecastZero') : noData(inside, left),
    numerator: error,
    denominator: of === 'actual' ? actual : forecast,
    currency,
    rows: counted.map((each) => row(each, Math.abs(each.forecastMinor - each.actualMinor))),
    beside: [
      { key: 'bias', unit: 'ratio', value: ratio(forecast - actual, actual) },
      { key: 'wape', unit: 'ratio', value: ratio(error, actual) },
      { key: 'forecast', unit: 'money', value: counted.length > 0 ? forecast : null },
      { key: 'actual', unit: 'money', value: counted.length > 0 ? actual : null },
    ],
    exclusions,
  });
}

function leftOut(any: Forecast, inForce: Forecast | null, currency: string | null, today: Day): string | null {
  if (any.period.until > today) return 'periodNotOver';
  if (inForce === null) return 'statedTooLate';
  if (inForce.currency !== currency) return 'otherCurrency';
  return inForce.actualMinor === null ? 'actualUnknown' : null;
}

function noData(inside: Forecast[], left: Map<string, FigureRow[]>): string {
  if (inside.length === 0) return 'noForecast';
  return left.has('periodNotOver') ? 'periodNotOver' : 'noForecastInForce';
}

function byOwnerAndPeriod(forecasts: Forecast[]): Forecast[][] {
  const groups = new Map<string, Forecast[]>();
  for (const each of forecasts) groups.set(idOf(each), [...(groups.get(idOf(each)) ?? []), each]);
  return [...groups.values()];
}

/** The forecast in force at the lead time; of two stated in the same instant, the later entry. */
function lastStatedBy(stated: Forecast[], leadDays: number, timeZone: string): Forecast | null {
  let last: Forecast | null = null;
  for (const each of stated) {
    const cutOff = addDays(each.period.until, -leadDays);
    const lastDay = cutOff > each.period.from ? cutOff : each.period.from;
    if (dayIn(each.statedAt, timeZone) > lastDay) continue;
    if (last === null || each.statedAt >= last.statedAt) last = each;
  }
  return last;
}

function row(each: Forecast, value: number | null): FigureRow {
  return { id: idOf(each), label: each.owner, value };
}

function idOf({ owner, period }: Forecast): string {
  return `${period.from}/${period.until}/${owner}`;
}

function sum<Item>(items: Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
