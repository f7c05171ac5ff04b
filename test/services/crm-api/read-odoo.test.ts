import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { readOdoo } from '../../../lib/services/crm-api/read-odoo';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

type Domain = (string | [string, string, unknown])[];
type Params = { model: string; kwargs: { domain: Domain; fields: string[]; offset: number; limit: number } };
type Row = { [field: string]: unknown };

const ME = 6;
const link = (id: number, name: string) => [id, name];
/** As Odoo 18 writes a lead; what is empty is `false`, times are in UTC. */
const lead = (id: number, over: Row = {}): Row => ({
  id,
  name: `Quote ${id}`,
  type: 'opportunity',
  active: true,
  probability: 40,
  stage_id: link(2, 'Qualified'),
  user_id: link(ME, 'Pat Rep'),
  team_id: link(1, 'Europe'),
  partner_id: false,
  source_id: false,
  expected_revenue: 12_000,
  company_currency: link(1, 'EUR'),
  create_date: '2026-08-01 22:30:00',
  date_open: '2026-08-03 08:00:00',
  date_closed: false,
  date_deadline: '2026-12-31',
  ...over,
});

let rows: Row[];
let messages: Row[];
let session: string;
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  rows = [];
  messages = [];
  session = 'alive';
  server = await apiServer(odoo);
});
afterEach(() => server.stop());

/** An Odoo that knows one session, gives at most what is asked for and no field that is not. */
function odoo({ path, headers, body }: ApiRequest): ApiReply {
  if (headers.cookie !== `session_id=${session}`) {
    return answer({ error: { code: 100, message: 'Odoo Session Expired', data: { message: 'Session expired' } } });
  }
  if (path === '/web/session/get_session_info') return answer({ result: { uid: ME, name: 'Pat Rep' } });
  const { params } = body as { params: Params };
  expect(path).toBe(`/web/dataset/call_kw/${params.model}/search_read`);
  const tables: { [model: string]: Row[] } = {
    'crm.lead': rows,
    'crm.stage': [{ id: 4, is_won: true }],
    'mail.message': messages,
  };
  const table = tables[params.model];
  if (!table) return answer({ error: { code: 200, message: 'Odoo Server Error', data: { message: 'No such model' } } });
  const { domain, fields, offset, limit } = params.kwargs;
  const found = table.filter((row) => fits(row, domain));
  const shown = found.slice(offset, offset + limit).map((row) => ({ id: row.id, ...pick(row, fields) }));
  return answer({ result: shown });
}

/** A domain is in Polish notation, its terms joined by *and* where nothing is said. */
function fits(row: Row, domain: Domain): boolean {
  const left = [...domain];
  const term = (): boolean => {
    const next = left.shift();
    if (Array.isArray(next)) return holds(row, next);
    const [one, other] = [term(), term()];
    return next === '|' ? one || other : one && other;
  };
  let all = true;
  while (left.length > 0) all = term() && all;
  return all;
}

function holds(row: Row, [field, operator, value]: [string, string, unknown]): boolean {
  if (!(field in row)) return true;
  const own = Array.isArray(row[field]) ? row[field][0] : row[field];
  if (operator === '>=') return String(own) >= String(value);
  return operator === 'in' ? (value as unknown[]).includes(own) : own === value;
}

function pick(row: Row, fields: string[]): Row {
  return Object.fromEntries(fields.filter((field) => field in row).map((field) => [field, row[field]]));
}

function answer(body: object): ApiReply {
  return { body: { jsonrpc: '2.0', id: 1, ...body } };
}

function read(since: number | null = null) {
  const transport = server.transport({ cookie: 'session_id=alive' });
  const ask = askBy(transport, { crm: 'Odoo', by: 'page', abort: new AbortController().signal });
  return readOdoo({ crm: 'odoo', ask, timeZone: 'Europe/Bucharest', rep: 'Pat Rep', since });
}

test('an opportunity becomes a deal, its times days of the team', async () => {
  rows = [lead(17, { partner_id: link(9, 'Northwind'), expected_revenue: 12_000.5 })];
  const { deals } = await read();
  expect(deals).toEqual([
    {
      crm: 'odoo',
      id: '17',
      name: 'Quote 17',
      owner: 'Pat Rep',
      region: 'Europe',
      manager: null,
      product: null,
      account: 'Northwind',
      stage: 'Qualified',
      outcome: 'open',
      startedDay: '2026-08-02',
      closedDay: null,
      expectedCloseDay: '2026-12-31',
      amountMinor: 1_200_050,
      currency: 'EUR',
    },
  ]);
});

test('won is a stage, lost is archived without a chance, and archived alone is neither', async () => {
  const closed = { date_closed: '2026-08-20 10:00:00' };
  rows = [
    lead(1, { stage_id: link(4, 'Won'), probability: 100, ...closed }),
    lead(2, { active: false, probability: 0, ...closed }),
    lead(3, { active: false, probability: 10 }),
  ];
  const { deals } = await read();
  expect(deals.map(({ id, outcome, closedDay }) => [id, outcome, closedDay])).toEqual([
    ['1', 'won', '2026-08-20'],
    ['2', 'lost', '2026-08-20'],
    ['3', 'open', null],
  ]);
});

test("the rep's own are read, page by page, and nobody else's", async () => {
  rows = Array.from({ length: 1_203 }, (_, i) => lead(i + 1, i % 400 === 0 ? { user_id: link(7, 'Kim') } : {}));
  const { deals } = await read();
  expect(deals).toHaveLength(1_199);
  expect(new Set(deals.map(({ id }) => id)).size).toBe(1_199);
  const pages = server.asked.filter(({ path }) => path.includes('crm.lead'));
  expect(pages.map(({ body }) => (body as { params: Params }).params.kwargs.offset)).toEqual([0, 500, 1_000]);
});

test('a lead keeps when it came and was given to the rep, and what the rep did', async () => {
  rows = [lead(5, { type: 'lead', source_id: link(3, 'Website') })];
  messages = [
    { id: 90, model: 'crm.lead', res_id: 5, date: '2026-08-03 09:15:00', message_type: 'email' },
    { id: 91, model: 'crm.lead', res_id: 77, date: '2026-08-03 09:15:00', message_type: 'email' },
  ];
  const { deals, leads, activities } = await read();
  expect(deals).toEqual([]);
  expect(leads).toMatchObject([
    {
      id: '5',
      source: 'Website',
      createdAt: Date.parse('2026-08-01T22:30Z'),
      assignedAt: Date.parse('2026-08-03T08:00Z'),
    },
  ]);
  expect(activities).toMatchObject([
    { recordKind: 'lead', recordId: '5', by: 'rep', at: Date.parse('2026-08-03T09:15Z') },
  ]);
});

describe('of changes', () => {
  const since = Date.parse('2026-08-20T09:00:00Z');
  const [early, late] = ['2026-08-20 08:59:59', '2026-08-20 09:00:00'];
  const email = (id: number, lead: number, date: string) => ({
    ...{ id, model: 'crm.lead', res_id: lead, date, message_type: 'email' },
  });

  test('what was modified is read, and a lead that became an opportunity is no lead any more', async () => {
    rows = [
      lead(1, { write_date: early }),
      lead(2, { write_date: late }),
      lead(3, { write_date: late, type: 'lead' }),
      lead(4, { write_date: late, user_id: link(7, 'Kim') }),
    ];
    const { deals, leads, gone } = await read(since);
    expect([deals.map(({ id }) => id), leads.map(({ id }) => id)]).toEqual([['2'], ['3']]);
    expect(gone).toEqual({ deals: ['3'], leads: ['2'] });
  });

  test('a message is read that came since on any lead, and all of a lead that came since', async () => {
    rows = [
      lead(1, { write_date: early, type: 'lead' }),
      lead(2, { write_date: late, type: 'lead' }),
      lead(3, { write_date: early }),
    ];
    messages = [email(90, 1, early), email(91, 1, late), email(92, 2, early), email(93, 3, late), email(94, 77, late)];
    expect((await read(since)).activities.map(({ id }) => id)).toEqual(['m91', 'm92']);
  });
});

describe('what goes wrong', () => {
  test('a session that ended is said so', async () => {
    session = 'another';
    await expect(read()).rejects.toThrow('session in Odoo has ended');
  });

  test('a row of another form is refused with its place', async () => {
    rows = [lead(1), lead(2, { expected_revenue: 'much' })];
    await expect(read()).rejects.toThrow('at 1.expected_revenue');
  });
});
