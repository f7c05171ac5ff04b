import type { Figure } from '../../lib/domain/kpi/figure';
import type { Day } from '../../lib/domain/time/day';
import { addDays, weekday } from '../../lib/domain/time/day';
import { ALL_TIME } from '../../lib/domain/time/periods';
import { salesCycle, winRate } from '../sidebar/samples/figures';
import type { AdoptionView, BreakdownRow, FeatureUse, OpsPorts, OpsView, TeamKpiView, ToolUse } from './ports';
import { sampleHealth } from './sample-health';

const days: Day[] = Array.from({ length: 28 }, (_, i) => addDays('2026-07-26', i));

/** A made-up use of about `level` a day with a slow rise, and none at the weekend. */
function feature(id: string, en: string, ro: string, core: boolean, level: number): FeatureUse {
  const perDay = days.map((day, i) =>
    weekday(day) > 5 ? 0 : Math.round(level * (0.7 + i * 0.02 + (((i * 13 + level) % 7) - 3) * 0.07)),
  );
  return { id, name: { en, ro }, core, perDay, total: perDay.reduce((sum, n) => sum + n, 0) };
}

function usage(users: number, expected: number): Figure {
  return {
    ...winRate.figure,
    kpi: 'usageRate',
    definition: 'usageRate.byExpected',
    value: users / expected,
    numerator: users,
    denominator: expected,
    sample: expected,
    beside: [{ key: 'activeDayShare', unit: 'ratio', value: 0.61 }],
    exclusions: [{ reason: 'awayAllPeriod', rows: [{ id: 'p', label: 'Wilburn Farren', value: null }] }],
    rows: Array.from({ length: expected }, (_, i) => ({
      id: `p${i}`,
      label: `Person ${i + 1}`,
      value: i < users ? 1 : 0,
    })),
  };
}

const crm: ToolUse = {
  id: 'practice',
  name: { en: 'Practice CRM', ro: 'CRM de exersare' },
  activeDays: 20,
  people: 31,
  usage: usage(27, 35),
  hidden: false,
  features: [
    feature('save', 'Saving a record', 'Salvarea unei fișe', true, 42),
    feature('stage-path', 'Stage path', 'Bara etapelor', true, 23),
    feature('log-activity', 'Logging an activity', 'Notarea unei activități', true, 17),
    feature('list', 'Lists', 'Liste', false, 61),
    feature('board', 'Board', 'Panou', false, 12),
    feature('search', 'Search', 'Căutare', false, 29),
    feature('filter', 'List filters', 'Filtre de listă', false, 9),
    feature('export', 'Export', 'Export', false, 1),
  ],
};

const assistant: ToolUse = {
  id: 'rep-assistant',
  name: 'Rep Assistant',
  activeDays: 17,
  people: 22,
  usage: usage(22, 35),
  hidden: false,
  features: [
    feature('next-step', 'Following a next step', 'Urmarea pasului următor', true, 31),
    feature('tip', 'Following a tip', 'Urmarea unui sfat', true, 4),
    feature('sidebar', 'Sidebar', 'Bara laterală', false, 54),
  ],
};

const dialler: ToolUse = {
  ...assistant,
  id: 'dialler',
  name: { en: 'Dialler', ro: 'Centrala' },
  people: 3,
  usage: null,
  features: [],
  hidden: true,
};

export const sampleAdoption: AdoptionView = { days, tools: [crm, assistant, dialler] };

const row = (key: string, people: number, won: number, lost: number, revenue: number): BreakdownRow => ({
  key,
  people,
  deals: won + lost,
  won,
  lost,
  winRate: won + lost === 0 ? null : won / (won + lost),
  revenueMinor: revenue * 100,
  currency: 'USD',
  hidden: people < 5,
});

/** The public Maven sales opportunities, all time. */
export const sampleTeam: TeamKpiView = {
  period: ALL_TIME,
  figures: [
    { ...winRate.figure, value: 4238 / 6711, numerator: 4238, denominator: 6711, sample: 6711, period: ALL_TIME },
    { ...salesCycle.figure, value: 51.8, numerator: 219_452, denominator: 4238, sample: 4238, period: ALL_TIME },
  ],
  deals: { open: 2089, won: 4238, lost: 2473 },
  revenue: [{ minor: 1_000_553_400, currency: 'USD' }],
  breakdowns: [
    {
      by: 'region',
      rows: [
        row('West', 10, 1438, 811, 3_568_647),
        row('Central', 11, 1629, 975, 3_346_293),
        row('East', 9, 1171, 687, 3_090_594),
      ],
    },
    {
      by: 'manager',
      rows: [
        row('Melvin Marxen', 6, 882, 550, 2_251_930),
        row('Summer Sewald', 5, 828, 452, 1_964_750),
        row('Rocco Neubert', 5, 691, 421, 1_960_545),
        row('Celia Rouche', 5, 610, 336, 1_603_897),
        row('Cara Losch', 4, 480, 268, 1_130_049),
        row('Dustin Brinkmann', 5, 747, 446, 1_094_363),
      ],
    },
    {
      by: 'product',
      rows: [
        row('GTX Pro', 30, 729, 423, 3_510_578),
        row('GTX Plus Pro', 29, 479, 266, 2_629_651),
        row('MG Advanced', 30, 654, 440, 2_216_387),
        row('GTX Basic', 30, 915, 521, 499_263),
        row('MG Special', 30, 793, 430, 43_768),
        row('GTK 500', 4, 15, 10, 400_612),
      ],
    },
  ],
};

export const sampleOps: OpsView = {
  locale: 'en',
  theme: 'auto',
  store: 'ready',
  smallestGroup: 5,
  scope: 'team',
  adoption: sampleAdoption,
  team: sampleTeam,
  health: sampleHealth,
  stored: { days: 84, firstDay: '2026-05-30', signals: 61_204, bytes: 1_940_000, deals: 8800, records: 412 },
};

const nothing = () => {};

export function sampleOpsPorts(view: OpsView | null, over: Partial<OpsPorts> = {}): OpsPorts {
  return {
    view,
    span: 28,
    failure: null,
    closeFailure: nothing,
    chooseSpan: nothing,
    dealSpan: 'all',
    chooseDealSpan: nothing,
    openMyData: nothing,
    mend: nothing,
    openImport: nothing,
    exportData: nothing,
    ...over,
  };
}
