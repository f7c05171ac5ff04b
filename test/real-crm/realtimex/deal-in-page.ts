import type { Tab } from '../../support/driver/driver.ts';

/** A deal as the CRM's own data have it, in the words that its page should show. */
export type DealInPage = {
  id: string;
  name: string;
  stage: string;
  owner: string;
  account: string;
  /** Null where there are several, of whom any could be meant. */
  contact: string | null;
  /** In dollars. */
  amount: number;
  /** `2026-11-24`, in the browser's time zone. */
  closesOn: string;
};

type Row = { [field: string]: string };
type Realtimex = {
  data: { getOne(resource: string, of: { id: string | number }): Promise<{ data: Row & { contact_ids: number[] } }> };
  stages: { value: string; label: string }[];
};

/** Asks the app's data in its own page, where they were made when it was loaded. */
export function dealInPage(tab: Tab, id: string): Promise<DealInPage> {
  return tab.read(async (deal) => {
    const { data, stages } = (window as unknown as { realtimex: Realtimex }).realtimex;
    const one = async (resource: string, key: string | number) => (await data.getOne(resource, { id: key })).data;
    const row = await one('deals', Number(deal));
    const [owner, company] = await Promise.all([
      one('sales', row.sales_id ?? ''),
      one('companies', row.company_id ?? ''),
    ]);
    const [only, ...more] = await Promise.all(row.contact_ids.map((contact) => one('contacts', contact)));
    const named = (person: Row) => `${person.first_name} ${person.last_name}`;
    const closes = new Date(row.expected_closing_date ?? '');
    const two = (part: number) => `${part}`.padStart(2, '0');
    return {
      id: deal,
      name: row.name ?? '',
      stage: stages.find(({ value }) => value === row.stage)?.label ?? '',
      owner: named(owner),
      account: company.name ?? '',
      contact: only && more.length === 0 ? named(only) : null,
      amount: Number(row.amount),
      closesOn: `${closes.getFullYear()}-${two(closes.getMonth() + 1)}-${two(closes.getDate())}`,
    };
  }, id);
}
