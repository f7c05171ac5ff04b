import type { Activity, Deal, Lead } from '../record/deal';

export type Imported = Deal | Lead | Activity;

/** Two rows of one record: what the later one says counts, and where it says nothing the earlier one. */
export function mergeRows<Row extends Imported>(earlier: Row, later: Row): Row {
  const said = Object.entries(later).filter(([key, value]) => value !== null && value !== '' && !isUnsaid(later, key));
  return { ...earlier, ...Object.fromEntries(said) };
}

/** An amount of nothing is what a row without one has. */
function isUnsaid(row: Imported, key: string): boolean {
  return (key === 'amountMinor' || key === 'currency') && 'amountMinor' in row && row.amountMinor === 0;
}
