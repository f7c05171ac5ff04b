import { Fault } from '../../domain/fault';
import type { Deal, Outcome } from '../../domain/record/deal';
import { isDay } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { signedOut } from './ask';
import { minorOf } from './minor-of';
import { parseAnswer } from './parse-answer';
import { allPages, type CrmReader } from './reader';

const PAGE = 500;
const MODEL = 'model.sale.opportunity';
const FIELDS = [
  'description',
  'state',
  'amount',
  'start_date',
  'end_date',
  'party.rec_name',
  'employee.rec_name',
  'currency.code',
];

/** Tryton's JSON writes dates and decimals as objects that say their class. */
const date = z
  .object({ __class__: z.literal('date'), year: z.int(), month: z.int(), day: z.int() })
  .transform(({ year, month, day }) => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'))
  .refine(isDay)
  .nullable();
const decimal = z.object({ __class__: z.literal('Decimal'), decimal: z.string().regex(/^-?\d+(\.\d+)?$/) }).nullable();
const named = z.object({ rec_name: z.string() }).nullable().optional();

const row = z.object({
  id: z.int(),
  description: z.string().nullable(),
  state: z.string(),
  amount: decimal,
  start_date: date,
  end_date: date,
  'party.': named,
  'employee.': named,
  'currency.': z
    .object({ code: z.string().length(3) })
    .nullable()
    .optional(),
});
type Row = z.infer<typeof row>;

/** An error comes with status 200, and a session that ended as one of them. */
const reply = z.object({ result: z.unknown().optional(), error: z.unknown().optional() });

/** What the states of a sale opportunity mean; a converted one waits for its quotation, so it is still open. */
const OUTCOMES: { [state: string]: Outcome } = { won: 'won', lost: 'lost', cancelled: 'lost' };

/**
 * All opportunities of a Tryton server (series 6) that the rep may see, over the web client's own session. What is
 * deleted, or changed beside the opportunity (a party's name), is seen only when everything is read.
 */
export const readTryton: CrmReader = async ({ crm, ask, since = null, counted }) => {
  let call = 0;
  async function rpc(method: string, params: unknown[]): Promise<unknown> {
    call += 1;
    const { result, error } = parseAnswer(
      reply,
      await ask('POST', '/{database}/', { id: call, method: `${MODEL}.${method}`, params }),
      'Tryton',
    );
    if (error === undefined || error === null) return result;
    if (/unauthorized|401|403/i.test(JSON.stringify(error))) throw signedOut('Tryton');
    const said = String(Array.isArray(error) ? error[1] || error[0] : error).slice(0, 200);
    throw new Fault({ en: `Tryton answered: ${said}`, ro: `Tryton a răspuns: ${said}` });
  }

  const domain = since === null ? [] : modified(since);
  const page = async (offset: number) => {
    const found = await rpc('search_read', [domain, offset, PAGE, [['id', 'ASC']], FIELDS, {}]);
    return parseAnswer(z.array(row), found, 'Tryton');
  };
  const rows = await allPages(PAGE, page, counted);
  return { deals: rows.map((each) => dealOf(crm, each)), leads: [], activities: [] };
};

/** A record that was never written to since it was made has no `write_date`. The server keeps both in UTC. */
function modified(since: number): unknown[] {
  const at = new Date(since);
  const moment = {
    __class__: 'datetime',
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    microsecond: 0,
  };
  return ['OR', ['write_date', '>=', moment], ['create_date', '>=', moment]];
}

function dealOf(crm: string, each: Row): Deal {
  const outcome = OUTCOMES[each.state] ?? 'open';
  const currency = each['currency.']?.code ?? 'EUR';
  return {
    crm,
    id: String(each.id),
    name: each.description || each['party.']?.rec_name || `#${each.id}`,
    owner: each['employee.']?.rec_name ?? '',
    region: null,
    manager: null,
    product: null,
    account: each['party.']?.rec_name ?? null,
    stage: each.state,
    outcome,
    startedDay: each.start_date,
    // The server sets it to the day on which the opportunity was won or lost.
    closedDay: outcome === 'open' ? null : each.end_date,
    expectedCloseDay: each.end_date,
    amountMinor: each.amount === null ? 0 : minorOf(each.amount.decimal, currency),
    currency,
  };
}
