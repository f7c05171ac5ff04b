import { countIn } from './count';

const count = countIn('en');

/** What the kit itself says; every screen's catalogue includes it. */
export const en = {
  'kit.close': 'Close',
  'kit.cancel': 'Cancel',
  'kit.failed': 'That did not work.',
  'kit.loading': 'Loading…',
  'kit.showTable': 'Show as table',
  'kit.showChart': 'Show as chart',
  'kit.sortBy': 'Sort by',
  'kit.noRows': 'Nothing here yet.',
  'kit.showAll': (p: { count: number }) => count(p.count, { one: 'Show the one row', other: 'Show all {n} rows' }),
  'kit.trend': 'Trend: {values}',
  'kit.noData': 'no data',
  'kit.day': 'Day',
} as const;

export type KitMessages = typeof en;
