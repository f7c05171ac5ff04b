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
  const [, offset, limit] = params;
  return { body: { id, result: rows.slice(offset, offset + limit) } };
}

function read(authorization = 'Session abc') {
  const ask = askBy(server.transport({ authorization }), {
    crm: 'Tryton',
    by: 'page',
    abort: new AbortController().signal,
  });
  return readTryton({ crm: 'tryton', ask, timeZone: 'Europe/Berlin', rep: 'Pat Rep' });
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
