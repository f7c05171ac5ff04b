import type { Deal, Outcome } from '../../../lib/domain/record/deal';
import { readCsv } from '../../practice-crm/server/read-csv.ts';

type Row = Record<
  | 'opportunity_id'
  | 'sales_agent'
  | 'product'
  | 'account'
  | 'deal_stage'
  | 'engage_date'
  | 'close_date'
  | 'close_value',
  string
>;

/** The 8,800 published opportunities of maven-crm with their own days, as a CRM would hand them over. */
export function mavenDeals(): Deal[] {
  const teams = new Map(
    readCsv<'sales_agent' | 'manager' | 'regional_office'>('maven-crm/sales_teams.csv').map((row) => [
      row.sales_agent,
      row,
    ]),
  );
  return mavenRows().map((row) => ({
    crm: 'maven',
    id: row.opportunity_id,
    name: row.opportunity_id,
    owner: row.sales_agent,
    region: teams.get(row.sales_agent)?.regional_office ?? null,
    manager: teams.get(row.sales_agent)?.manager ?? null,
    product: row.product === 'GTXPro' ? 'GTX Pro' : row.product,
    account: row.account || null,
    stage: row.deal_stage,
    outcome: ({ Won: 'won', Lost: 'lost' } as { [stage: string]: Outcome })[row.deal_stage] ?? 'open',
    startedDay: row.engage_date || null,
    closedDay: row.close_date || null,
    expectedCloseDay: null,
    amountMinor: Math.round(Number(row.close_value || 0) * 100),
    currency: 'USD',
  }));
}

/** The raw rows, for counting in another way. */
export function mavenRows(): Row[] {
  return readCsv<keyof Row>('maven-crm/sales_pipeline.csv');
}
