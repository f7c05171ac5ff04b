import type { Figure, FigureRow } from '../../../lib/domain/kpi/figure';
import type { KpiView } from '../../../lib/domain/view/sidebar-view';

const period = { from: '2026-07-01', until: '2026-10-01' };
const pace = { daysGone: 38, daysAll: 66 };

function rows(count: number, value: (i: number) => number | null): FigureRow[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `D${i}`,
    label: `${accounts[i % accounts.length]} ${i + 1}`,
    value: value(i),
  }));
}

const accounts = ['Acme Corporation', 'Betasoloin', 'Cancity', 'Codehow', 'Hatfan', 'Isdom', 'Konex', 'Zoomit'];

const base: Pick<Figure, 'noData' | 'small' | 'beside' | 'exclusions' | 'period' | 'currency'> = {
  noData: null,
  small: false,
  beside: [],
  exclusions: [],
  period,
  currency: null,
};

export const winRate: KpiView = {
  figure: {
    ...base,
    kpi: 'winRate',
    definition: 'winRate.byCount',
    unit: 'ratio',
    value: 29 / 46,
    numerator: 29,
    denominator: 46,
    sample: 46,
    exclusions: [{ reason: 'closeDayMissing', rows: rows(2, () => null) }],
    rows: rows(46, (i) => (i < 29 ? 1 : 0)),
  },
  target: { kpi: 'winRate', goal: 'atLeast', value: 0.6 },
  standing: 'reached',
  pace,
  previous: { value: 0.58 },
  trend: [0.52, 0.55, null, 0.57, 0.58, 29 / 46],
};

export const salesCycle: KpiView = {
  figure: {
    ...base,
    kpi: 'salesCycle',
    definition: 'salesCycle.won',
    unit: 'days',
    value: 51.8,
    numerator: 1502,
    denominator: 29,
    sample: 29,
    beside: [
      { key: 'median', unit: 'days', value: 57 },
      { key: 'openMedianAge', unit: 'days', value: 63 },
      { key: 'open', unit: 'count', value: 18 },
    ],
    exclusions: [
      { reason: 'startDayMissing', rows: rows(1, () => null) },
      { reason: 'closedBeforeStart', rows: rows(3, () => -4) },
    ],
    rows: rows(29, (i) => 20 + ((i * 17) % 70)),
  },
  target: { kpi: 'salesCycle', goal: 'atMost', value: 45 },
  standing: 'missed',
  pace,
  previous: { value: 49.2 },
  trend: [44, 46, 47, 52, 49.2, 51.8],
};

export const leadResponse: KpiView = {
  figure: {
    ...base,
    kpi: 'leadResponse',
    definition: 'leadResponse.businessHours',
    unit: 'hours',
    value: 1.4,
    numerator: null,
    denominator: null,
    sample: 24,
    beside: [
      { key: 'withinTarget', unit: 'ratio', value: 0.71 },
      { key: 'p90', unit: 'hours', value: 6.5 },
      { key: 'answered', unit: 'count', value: 24 },
      { key: 'unanswered', unit: 'count', value: 3 },
    ],
    exclusions: [{ reason: 'unanswered', rows: rows(3, () => null) }],
    rows: rows(24, (i) => 0.4 + (i % 7) * 0.9),
  },
  target: { kpi: 'leadResponse', goal: 'atMost', value: 2 },
  standing: 'reached',
  pace,
  previous: { value: 2.1 },
  trend: [3.2, 2.8, 2.9, 2.4, 2.1, 1.4],
};

export const usageSmall: KpiView = {
  figure: {
    ...base,
    kpi: 'usageRate',
    definition: 'usageRate.byExpected',
    unit: 'ratio',
    value: 0.6,
    small: true,
    numerator: 3,
    denominator: 5,
    sample: 5,
    beside: [{ key: 'activeDayShare', unit: 'ratio', value: 0.64 }],
    rows: rows(5, (i) => (i < 3 ? 1 : 0)),
  },
  target: { kpi: 'usageRate', goal: 'atLeast', value: 0.8 },
  standing: null,
  pace,
  previous: { value: null },
  trend: [null, null, 0.4, 0.6],
};

export const noForecast: KpiView = {
  figure: {
    ...base,
    kpi: 'forecastAccuracy',
    definition: 'forecastAccuracy.byActual',
    unit: 'ratio',
    value: null,
    noData: 'noForecast',
    numerator: null,
    denominator: null,
    sample: 0,
    small: true,
    beside: [
      { key: 'bias', unit: 'ratio', value: null },
      { key: 'wape', unit: 'ratio', value: 0.18 },
    ],
    rows: [],
    currency: 'EUR',
  },
  target: { kpi: 'forecastAccuracy', goal: 'atLeast', value: 0.85 },
  standing: null,
  pace,
  previous: { value: null },
  trend: [null, null, null, null],
};

export const forecastAccuracy: KpiView = {
  ...noForecast,
  figure: {
    ...noForecast.figure,
    value: 0.88,
    noData: null,
    period: { from: '2026-04-01', until: '2026-07-01' },
    numerator: 1_200_000,
    denominator: 10_000_000,
    sample: 31,
    small: false,
    beside: [
      { key: 'bias', unit: 'ratio', value: 0.12 },
      { key: 'wape', unit: 'ratio', value: 0.18 },
    ],
    rows: rows(31, (i) => 150_000 + i * 11_000),
  },
  standing: 'reached',
};

/** A figure that a newer core might send: keys that no catalogue has words for. */
export const unknownKeys: KpiView = {
  ...winRate,
  figure: {
    ...winRate.figure,
    definition: 'winRate.byMoon',
    beside: [{ key: 'tide', unit: 'count', value: 2 }],
    exclusions: [{ reason: 'eclipse', rows: rows(2, () => null) }],
  },
};

export const fiveKpis = [winRate, salesCycle, leadResponse, usageSmall, noForecast];
