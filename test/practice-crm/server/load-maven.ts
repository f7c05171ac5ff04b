import type { Account, Opportunity, User } from '../app/records.ts';
import { readCsv } from './read-csv.ts';
import { moveDay, shiftDays } from './shift-days.ts';

export interface Maven {
  opportunities: Opportunity[];
  accounts: Account[];
  users: User[];
  /** Product to list price in minor units. */
  prices: Map<string, number>;
  shift: number;
}

const CORRECTIONS: Record<string, string> = { GTXPro: 'GTX Pro', technolgy: 'technology', Philipines: 'Philippines' };
const corrected = (text: string) => CORRECTIONS[text] ?? text;

/** Minor units; rounded because 1100.04 * 100 is not 110004 in binary. */
const cents = (text: string) => Math.round(Number(text) * 100);

export const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function loadMaven(today: string): Maven {
  const users = readCsv<'sales_agent' | 'manager' | 'regional_office'>('maven-crm/sales_teams.csv').map((row) => ({
    id: slug(row.sales_agent),
    name: row.sales_agent,
    manager: row.manager,
    region: row.regional_office,
  }));
  const prices = new Map(
    readCsv<'product' | 'sales_price'>('maven-crm/products.csv').map((row) => [row.product, cents(row.sales_price)]),
  );
  const pipeline = readCsv<
    | 'opportunity_id'
    | 'sales_agent'
    | 'product'
    | 'account'
    | 'deal_stage'
    | 'engage_date'
    | 'close_date'
    | 'close_value'
  >('maven-crm/sales_pipeline.csv');

  const lastDay = pipeline.reduce(
    (last, row) => [last, row.engage_date, row.close_date].reduce((a, b) => (a > b ? a : b)),
    '',
  );
  const shift = shiftDays(lastDay, today);
  const moved = (day: string) => (day === '' ? null : moveDay(day, shift));
  const team = new Map(users.map((user) => [user.name, user]));

  const opportunities = pipeline.map((row): Opportunity => {
    const product = corrected(row.product);
    const price = prices.get(product);
    if (price === undefined) throw new Error(`sales_pipeline.csv: no price for product ${product}`);
    return {
      id: row.opportunity_id,
      name: row.account ? `${product} for ${row.account}` : product,
      product,
      account: row.account,
      stage: row.deal_stage as Opportunity['stage'],
      owner: row.sales_agent,
      manager: team.get(row.sales_agent)?.manager ?? '',
      region: team.get(row.sales_agent)?.region ?? '',
      engagedOn: moved(row.engage_date),
      closedOn: moved(row.close_date),
      expectedCloseOn: null,
      amount: row.close_value === '' ? price : cents(row.close_value),
      currency: 'USD',
      contact: '',
      decisionMaker: '',
      nextStep: '',
      lossReason: '',
    };
  });
  return { opportunities, accounts: loadAccounts(), users, prices, shift };
}

function loadAccounts(): Account[] {
  return readCsv<
    'account' | 'sector' | 'year_established' | 'revenue' | 'employees' | 'office_location' | 'subsidiary_of'
  >('maven-crm/accounts.csv').map((row) => ({
    id: slug(row.account),
    name: row.account,
    sector: corrected(row.sector),
    // The source counts revenue in millions.
    revenue: Math.round(Number(row.revenue) * 100) * 1_000_000,
    currency: 'USD',
    employees: Number(row.employees),
    country: corrected(row.office_location),
    foundedIn: Number(row.year_established),
    parent: row.subsidiary_of,
  }));
}
