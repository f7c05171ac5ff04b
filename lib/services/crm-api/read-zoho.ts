import type { Deal, Outcome } from '../../domain/record/deal';
import { dayAt } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { dayValue, textValue } from './answer-values';
import type { Ask } from './ask';
import { minorOf } from './minor-of';
import { parseAnswer } from './parse-answer';
import { allPages, type CrmReader } from './reader';

const API = '/crm/v8/';
/** The most that one query gives. */
const PAGE = 2_000;
const COLUMNS = ['id', 'Deal_Name', 'Stage', 'Amount', 'Closing_Date', 'Created_Time', 'Account_Name.Account_Name'];
/** Only where the organization works with several currencies is there a column for them. */
const CURRENCY = 'Currency';

const users = z.object({ users: z.array(z.object({ id: z.string().regex(/^\d+$/), full_name: z.string() })).min(1) });
const org = z.object({ org: z.array(z.object({ iso_code: textValue })).min(1) });
const choice = z.object({ display_value: z.string(), actual_value: z.string(), forecast_type: textValue });
const fields = z.object({
  fields: z.array(z.object({ api_name: z.string(), pick_list_values: z.array(z.unknown()).nullish() })),
});
const deal = z.object({
  id: z.string().min(1),
  Deal_Name: textValue,
  Stage: textValue,
  Amount: z.number().nullish(),
  Closing_Date: dayValue,
  Created_Time: z.iso.datetime({ offset: true }).nullish(),
  'Account_Name.Account_Name': textValue,
  [CURRENCY]: textValue,
});
/** An answer without a body says that there are none. */
const deals = z
  .object({ data: z.array(deal) })
  .nullable()
  .transform((answer) => answer?.data ?? []);
type Row = z.infer<typeof deal>;
type Stage = { label: string; outcome: Outcome };

/** The deals of the Zoho CRM user whose Self Client it is. */
export const readZoho: CrmReader = async ({ crm, ask, timeZone }) => {
  const found = parseAnswer(users, await ask('GET', `${API}users?type=CurrentUser`), 'Zoho CRM').users;
  const [{ id: user, full_name: owner } = { id: '', full_name: '' }] = found;
  const { stages, hasCurrency } = await fieldsOf(ask);
  const home = parseAnswer(org, await ask('GET', `${API}org`), 'Zoho CRM').org[0]?.iso_code || 'USD';
  const columns = hasCurrency ? [...COLUMNS, CURRENCY] : COLUMNS;
  const mine = `select ${columns.join(', ')} from Deals where Owner = '${user}' order by id asc`;
  const rows = await allPages(PAGE, async (offset) => {
    const query = { select_query: `${mine} limit ${PAGE} offset ${offset}` };
    return parseAnswer(deals, await ask('POST', `${API}coql`, query), 'Zoho CRM');
  });
  return { deals: rows.map((row) => dealOf(crm, row, stages, owner, home, timeZone)), leads: [], activities: [] };
};

/** What the deals' stages are called and how they end; by what is stored and by what is shown, which can differ. */
async function fieldsOf(ask: Ask): Promise<{ stages: Map<string, Stage>; hasCurrency: boolean }> {
  const all = parseAnswer(fields, await ask('GET', `${API}settings/fields?module=Deals`), 'Zoho CRM').fields;
  const values = all.find(({ api_name: name }) => name === 'Stage')?.pick_list_values ?? [];
  const stages = parseAnswer(z.array(choice), values, 'Zoho CRM').flatMap((each): [string, Stage][] => {
    const type = each.forecast_type;
    const outcome = type === 'Closed Won' ? 'won' : type === 'Closed Lost' ? 'lost' : 'open';
    const stage: Stage = { label: each.display_value, outcome };
    return [
      [each.display_value, stage],
      [each.actual_value, stage],
    ];
  });
  return { stages: new Map(stages), hasCurrency: all.some(({ api_name: name }) => name === CURRENCY) };
}

function dealOf(
  crm: string,
  row: Row,
  stages: Map<string, Stage>,
  owner: string,
  home: string,
  timeZone: string,
): Deal {
  const stage = stages.get(row.Stage ?? '');
  const outcome = stage?.outcome ?? 'open';
  const currency = row[CURRENCY] || home;
  return {
    crm,
    id: row.id,
    name: row.Deal_Name ?? '',
    owner,
    region: null,
    manager: null,
    product: null,
    account: row['Account_Name.Account_Name'] || null,
    stage: stage?.label ?? row.Stage ?? '',
    outcome,
    startedDay: row.Created_Time ? dayAt(Date.parse(row.Created_Time), timeZone) : null,
    // Zoho has one date for both: expected while a deal is open, real once it is closed.
    closedDay: outcome === 'open' ? null : row.Closing_Date,
    expectedCloseDay: row.Closing_Date,
    amountMinor: minorOf(row.Amount ?? 0, currency),
    currency,
  };
}
