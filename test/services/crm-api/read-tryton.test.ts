import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { readTryton } from '../../../lib/services/crm-api/read-tryton';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

type Row = { [field: string]: unknown };

const date = (year: number, month: number, day: number) => ({ __class__: 'date', year, month, day });
const decimal = (text: string) => ({ __class__: 'Decimal', decimal: text });
/** As series 6.0 answers `search_read` with dotted fields. */
const opportunity = (id: number, over: Row = {}): Row => ({
  id,
  description: `Pilot ${id}`,
  state: 'opportunity',
  amount: decimal('41500'),
  start_date: date(2026, 8, 1),
  end_date: date(2026, 12, 31),
  'party.': { id: 3, rec_name: 'Kestrel Logistics' },
  'employee.': { id: 1, rec_name: 'Mira Voss' },
  'currency.': { id: 1, code: 'EUR' },
  ...over,
});

let rows: Row[];
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  rows = [];
  server = await apiServer(tryton);
});
afterEach(() => server.stop());

function tryton({ headers, body }: ApiRequest): ApiReply {
  if (headers.authorization !== 'Session abc') return { status: 401, body: 'Unauthorized' };
  const { id, method, params } = body as { id: number; method: string; params: [unknown[], number, number] };
  if (method !== 'model.sale.opportunity.search_read')
    return { body: { id, error: ['UserError', ['No access', ''], ''] } };
  const [domain, offset, limit] = params;
  const found = rows.filter((row) => fits(row, domain));
  return { body: { id, result: found.slice(offset, offset + limit) } };
}

type Moment = { __class__: string; year: number; month: number; day: number; hour: number; minute: number };

/** No domain, or *this or that* with times of writing and making. */
function fits(row: Row, [any, ...terms]: unknown[]): boolean {
  if (any === undefined) return true;
  expect(any).toBe('OR');
  return (terms as [string, string, Moment][]).some(([field, operator, { __class__: kind, ...at }]) => {
    expect([operator, kind]).toEqual(['>=', 'datetime']);
    const since = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute);
    return typeof row[field] === 'string' && Date.parse(row[field]) >= since;
  });
}

function read(authorization = 'Session abc', since: number | null = null) {
  const ask = askBy(server.transport({ authorization }), {
    crm: 'Tryton',
    by: 'page',
    abort: new AbortController().signal,
  });
  return readTryton({ crm: 'tryton', ask, timeZone: 'Europe/Berlin', rep: 'Pat Rep', since });
}

test('a sale opportunity becomes a deal', async () => {
  rows = [
    opportunity(5),
    opportunity(6, { description: null, state: 'won', amount: null, end_date: date(2026, 8, 9) }),
  ];
  const { deals } = await read();
  expect(deals).toMatchObject([
    {
      id: '5',
      name: 'Pilot 5',
      owner: 'Mira Voss',
      account: 'Kestrel Logistics',
      stage: 'opportunity',
      outcome: 'open',
      startedDay: '2026-08-01',
      closedDay: null,
      expectedCloseDay: '2026-12-31',
      amountMinor: 4_150_000,
      currency: 'EUR',
    },
    { id: '6', name: 'Kestrel Logistics', outcome: 'won', closedDay: '2026-08-09', amountMinor: 0 },
  ]);
});

test('all pages are read', async () => {
  rows = Array.from({ length: 1_000 }, (_, i) => opportunity(i + 1));
  expect((await read()).deals).toHaveLength(1_000);
  expect(server.asked).toHaveLength(3);
});

test('a session that ended is said so', async () => {
  await expect(read('Session old')).rejects.toThrow('session in Tryton has ended');
});

test('a date that is none is refused with its place', async () => {
  rows = [opportunity(1, { start_date: date(2026, 2, 30) })];
  await expect(read()).rejects.toThrow('at 0.start_date');
});

test('of changes, what was written to or made since is read', async () => {
  const [early, late] = ['2026-08-20T08:59:00Z', '2026-08-20T09:00:00Z'];
  rows = [
    opportunity(1, { create_date: early, write_date: null }),
    opportunity(2, { create_date: early, write_date: late }),
    opportunity(3, { create_date: late, write_date: null }),
  ];
  expect((await read(undefined, Date.parse(late))).deals.map(({ id }) => id)).toEqual(['2', '3']);
});
