import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { askWithToken } from '../../../lib/services/crm-api/ask-with-token';
import { TOKEN_READERS } from '../../../lib/services/crm-api/readers';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

type Row = { id: number; owner_id: number; [field: string]: unknown };

const ME = 20580207;
const deal = (id: number, over: object = {}): Row => ({
  id,
  owner_id: ME,
  title: `Pilot ${id}`,
  status: 'open',
  stage_id: 2,
  value: 4_200,
  currency: 'EUR',
  add_time: '2026-07-01T22:30:00Z',
  won_time: null,
  lost_time: null,
  expected_close_date: '2026-12-15',
  ...over,
});

let deals: Row[];
let activities: Row[];
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  deals = [];
  activities = [];
  server = await apiServer(pipedrive);
});
afterEach(() => server.stop());

/** A Pipedrive with cursors, whose personal token says who the rep is. */
function pipedrive({ path, headers }: ApiRequest): ApiReply {
  if (headers['x-api-token'] !== 'a1b2c3d4') {
    return { status: 401, body: { success: false, error: 'unauthorized access' } };
  }
  const url = new URL(path, 'http://pipedrive');
  if (url.pathname === '/api/v1/users/me') return { body: { success: true, data: { id: ME, name: 'Pat Rep' } } };
  const tables: { [path: string]: Row[] } = {
    '/api/v2/stages': [
      { id: 1, owner_id: ME, name: 'Qualified' },
      { id: 2, owner_id: ME, name: 'Demo scheduled' },
    ],
    '/api/v2/deals': deals,
    '/api/v2/activities': activities,
  };
  const rows = tables[url.pathname];
  if (!rows) return { status: 404, body: { success: false, error: 'Not found' } };
  const owner = url.searchParams.get('owner_id');
  const mine = rows.filter(({ owner_id: id }) => owner === null || `${id}` === owner);
  const limit = Number(url.searchParams.get('limit'));
  if (limit > 500) return { status: 400, body: { success: false, error: 'limit' } };
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const next = from + limit < mine.length ? `${from + limit}` : null;
  return { body: { success: true, data: mine.slice(from, from + limit), additional_data: { next_cursor: next } } };
}

function read(token = 'a1b2c3d4') {
  const abort = new AbortController().signal;
  const { headers, read: reader } = TOKEN_READERS.pipedrive;
  const ask = askBy(askWithToken(server.url, headers({ token }), abort), { crm: 'Pipedrive', by: 'token', abort });
  return reader({ crm: 'pipedrive', ask, timeZone: 'Europe/Bucharest', rep: '' });
}

test('a deal is read with its stage and the day on which it was won or lost', async () => {
  deals = [
    deal(1),
    deal(2, { status: 'won', won_time: '2026-08-20 21:30:00', value: 99.5 }),
    deal(3, { status: 'lost', lost_time: '2026-08-19T09:00:00Z', stage_id: 1, value: null, expected_close_date: null }),
    deal(4, { status: 'deleted' }),
    deal(5, { owner_id: 1 }),
  ];
  const found = (await read()).deals;
  expect(found[0]).toEqual({
    crm: 'pipedrive',
    id: '1',
    name: 'Pilot 1',
    owner: 'Pat Rep',
    region: null,
    manager: null,
    product: null,
    account: null,
    stage: 'Demo scheduled',
    outcome: 'open',
    startedDay: '2026-07-02',
    closedDay: null,
    expectedCloseDay: '2026-12-15',
    amountMinor: 420_000,
    currency: 'EUR',
  });
  expect(found.slice(1)).toMatchObject([
    { id: '2', outcome: 'won', closedDay: '2026-08-21', amountMinor: 9_950 },
    { id: '3', outcome: 'lost', closedDay: '2026-08-19', stage: 'Qualified', amountMinor: 0, expectedCloseDay: null },
  ]);
  expect(found).toHaveLength(3);
});

test('all pages are read', async () => {
  deals = Array.from({ length: 1_200 }, (_, i) => deal(i + 1));
  expect((await read()).deals).toHaveLength(1_200);
});

test('an activity that was done counts for its deal', async () => {
  activities = [
    { id: 7, owner_id: ME, type: 'call', deal_id: 1, marked_as_done_time: '2026-08-03 09:15:00' },
    { id: 8, owner_id: ME, type: 'call', deal_id: null, marked_as_done_time: '2026-08-03 09:15:00' },
  ];
  expect((await read()).activities).toMatchObject([{ id: '7', recordId: '1', at: Date.parse('2026-08-03T09:15Z') }]);
});

test('a token that is not accepted is said so', async () => {
  await expect(read('old')).rejects.toThrow('does not accept the token');
});

test('an API that cannot be reached is said so', async () => {
  await server.stop();
  await expect(read()).rejects.toThrow('Pipedrive could not be reached');
});

test('the token goes nowhere but to the API, whatever the API names as the next page', async () => {
  const ask = askWithToken(server.url, { 'x-api-token': 'a1b2c3d4' }, new AbortController().signal);
  expect(await ask('GET', 'https://elsewhere.example/next')).toBeNull();
});
