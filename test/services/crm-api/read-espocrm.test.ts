import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { readEspocrm } from '../../../lib/services/crm-api/read-espocrm';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

type Row = { id: string; [field: string]: unknown };

/** As EspoCRM 9 lists an opportunity; times are in UTC. */
const opportunity = (id: string, over: object = {}): Row => ({
  id,
  name: `Server refresh ${id}`,
  deleted: false,
  amount: 12_000,
  amountCurrency: 'EUR',
  stage: 'Negotiation',
  closeDate: '2026-12-31',
  assignedUserName: 'Pat Rep',
  accountName: 'Coho Winery',
  createdAt: '2026-07-01 22:30:00',
  ...over,
});

let tables: { [scope: string]: Row[] };
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  tables = { Opportunity: [], Lead: [], Call: [], Meeting: [] };
  server = await apiServer(espocrm);
});
afterEach(() => server.stop());

/** An EspoCRM that gives at most 200 rows, and its stages with their chances. */
function espocrm({ path, headers }: ApiRequest): ApiReply {
  if (headers['espo-authorization'] !== 'cGF0OnRva2Vu') return { status: 401, body: '' };
  const url = new URL(path, 'http://espo');
  const scope = url.pathname.replace('/api/v1/', '');
  if (scope === 'Metadata') {
    return {
      body: { type: 'enum', probabilityMap: { Prospecting: 10, Negotiation: 80, 'Closed Won': 100, 'Closed Lost': 0 } },
    };
  }
  const rows = tables[scope];
  if (!rows) return { status: 404, body: '' };
  expect(url.searchParams.getAll('boolFilterList[]')).toEqual(['onlyMy']);
  const [offset, size] = [Number(url.searchParams.get('offset')), Number(url.searchParams.get('maxSize'))];
  if (size > 200) return { status: 403, body: '' };
  const found = rows.filter(wanted(url.searchParams));
  return { body: { total: found.length, list: found.slice(offset, offset + size) } };
}

function wanted(query: URLSearchParams): (row: Row) => boolean {
  const [type, attribute, value] = ['type', 'attribute', 'value'].map((part) => query.get(`where[0][${part}]`));
  if (type == null) return () => true;
  expect([type, attribute]).toEqual(['greaterThanOrEquals', 'modifiedAt']);
  return ({ modifiedAt }) => String(modifiedAt) >= String(value);
}

function read(token = 'cGF0OnRva2Vu', since: number | null = null) {
  const transport = server.transport({ 'espo-authorization': token });
  const ask = askBy((method, path, body) => transport(method, `/${path}`, body), {
    crm: 'EspoCRM',
    by: 'page',
    abort: new AbortController().signal,
  });
  return readEspocrm({ crm: 'espocrm', ask, timeZone: 'Europe/Bucharest', rep: 'Pat Rep', since });
}

test('an opportunity becomes a deal; what its stage is worth says whether it is won or lost', async () => {
  tables.Opportunity = [
    opportunity('a'),
    opportunity('b', { stage: 'Closed Won', closeDate: '2026-08-20', amount: 99.5 }),
    opportunity('c', { stage: 'Closed Lost', accountName: null, amount: null }),
    opportunity('d', { stage: 'A stage of their own' }),
  ];
  const { deals } = await read();
  expect(deals[0]).toEqual({
    crm: 'espocrm',
    id: 'a',
    name: 'Server refresh a',
    owner: 'Pat Rep',
    region: null,
    manager: null,
    product: null,
    account: 'Coho Winery',
    stage: 'Negotiation',
    outcome: 'open',
    startedDay: '2026-07-02',
    closedDay: null,
    expectedCloseDay: '2026-12-31',
    amountMinor: 1_200_000,
    currency: 'EUR',
  });
  expect(deals.slice(1)).toMatchObject([
    { outcome: 'won', closedDay: '2026-08-20', amountMinor: 9_950 },
    { outcome: 'lost', account: null, amountMinor: 0 },
    { outcome: 'open' },
  ]);
});

test('all pages are read', async () => {
  tables.Opportunity = Array.from({ length: 450 }, (_, i) => opportunity(`o${i}`));
  expect((await read()).deals).toHaveLength(450);
});

test('a call that was held with a lead answers it; a planned one does not, nor one with somebody else', async () => {
  tables.Lead = [
    {
      id: 'l',
      name: 'Ana Pop',
      status: 'New',
      source: 'Web Site',
      createdAt: '2026-08-03 08:00:00',
      assignedUserName: 'Pat Rep',
    },
  ];
  const call = { parentType: 'Lead', parentId: 'l', status: 'Held', dateStart: '2026-08-03 09:15:00' };
  tables.Call = [
    { id: '1', ...call },
    { id: '2', ...call, status: 'Planned' },
    { id: '3', ...call, parentType: 'Account' },
  ];
  const { leads, activities } = await read();
  expect(leads).toMatchObject([
    { id: 'l', stage: 'New', source: 'Web Site', createdAt: Date.parse('2026-08-03T08:00Z') },
  ]);
  expect(activities).toMatchObject([{ id: 'call-1', recordId: 'l', at: Date.parse('2026-08-03T09:15Z') }]);
});

test('of changes, a call that is not held with a lead any more is told too', async () => {
  const [early, late] = [{ modifiedAt: '2026-08-20 08:59:59' }, { modifiedAt: '2026-08-20 09:00:00' }];
  const call = { parentType: 'Lead', parentId: 'l', status: 'Held', dateStart: '2026-08-03 09:15:00' };
  tables.Opportunity = [opportunity('a', early), opportunity('b', late)];
  tables.Call = [
    { id: '1', ...call, ...early },
    { id: '2', ...call, ...late },
    { id: '3', ...call, ...late, status: 'Not Held' },
  ];
  tables.Meeting = [{ id: '1', ...call, ...late, parentType: 'Account' }];
  const { deals, activities, gone } = await read(undefined, Date.parse('2026-08-20T09:00:00Z'));
  expect([deals.map(({ id }) => id), activities.map(({ id }) => id)]).toEqual([['b'], ['call-2']]);
  expect(gone).toEqual({ activities: ['call-3', 'meeting-1'] });
});

test('a session that ended is said so', async () => {
  await expect(read('b2xk')).rejects.toThrow('session in EspoCRM has ended');
});
