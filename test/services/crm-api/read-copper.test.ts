/**
 * No answer was recorded. Written after https://developer.copper.com/opportunities/list-opportunities-search.html (its
 * example), /tasks/list-tasks-search.html, /opportunities/list-pipeline-stages.html and
 * /account-and-users/fetch-user-by-id.html (2026-11-24).
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { askWithToken } from '../../../lib/services/crm-api/ask-with-token';
import { TOKEN_READERS } from '../../../lib/services/crm-api/readers';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

type Row = { id: number; assignee_id: number | null; [field: string]: unknown };
type Search = { page_size: number; page_number: number; assignee_ids?: number[]; statuses?: string[] };

const ADMIN = { id: 1, name: 'Kim Boss', email: 'kim@example.com' };
const PAT = { id: 2, name: 'Pat Rép', email: 'pat@example.com' };
const STAGES = [
  { id: 10, name: 'Qualified', pipeline_id: 3, win_probability: 5 },
  { id: 13, name: 'Contract Sent', pipeline_id: 3, win_probability: 40 },
];
const opportunity = (id: number, over: object = {}): Row => ({
  id,
  name: `Chairs ${id}`,
  assignee_id: PAT.id,
  close_date: '1/15/2027',
  company_name: 'Dunder Mifflin',
  pipeline_id: 3,
  pipeline_stage_id: 13,
  status: 'Open',
  monetary_unit: 'EUR',
  monetary_value: 75_000,
  date_stage_changed: 1_787_700_000,
  date_created: Date.parse('2026-07-01T22:30:00Z') / 1_000,
  ...over,
});

let opportunities: Row[];
let tasks: Row[];
let busy: number;
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  opportunities = [];
  tasks = [];
  busy = 0;
  server = await apiServer(copper);
});
afterEach(() => server.stop());

/** A Copper whose administrator made the key: 200 a page at most, and all three headers or nothing. */
function copper({ method, path, headers, body }: ApiRequest): ApiReply {
  const isKnown =
    headers['x-pw-accesstoken'] === 'a1b2c3' &&
    headers['x-pw-application'] === 'developer_api' &&
    headers['x-pw-useremail'] === ADMIN.email;
  if (!isKnown) return { status: 401, body: { success: false, status: 401, message: 'Not Authorized' } };
  if (busy > 0) {
    busy -= 1;
    return { status: 429, headers: { 'retry-after': '0' }, body: { message: 'Too many requests' } };
  }
  const at = path.replace('/developer_api/v1', '');
  if (method === 'GET') return { body: at === '/users/me' ? ADMIN : at === '/pipeline_stages' ? STAGES : null };
  const tables: { [path: string]: object[] } = {
    '/users/search': [ADMIN, PAT],
    '/opportunities/search': opportunities,
    '/tasks/search': tasks,
  };
  const { page_size: size, page_number: page, assignee_ids: owners, statuses } = body as Search;
  if (size > 200) return { status: 422, body: { success: false, status: 422, message: 'page_size is too large' } };
  const found = (tables[at] as Row[]).filter(
    (row) => (!owners || owners.includes(row.assignee_id ?? -2)) && (!statuses || statuses.includes(`${row.status}`)),
  );
  return { body: found.slice((page - 1) * size, page * size) };
}

function read(rep = 'Pat Rep', token = { token: 'a1b2c3', email: ADMIN.email }) {
  const abort = new AbortController().signal;
  const { headers, read: reader } = TOKEN_READERS.copper;
  const ask = askBy(askWithToken(server.url, headers(token), abort), { crm: 'Copper', by: 'token', abort });
  return reader({ crm: 'copper', ask, timeZone: 'Europe/Bucharest', rep });
}

test('an opportunity is read with its stage in words; abandoned is lost', async () => {
  opportunities = [
    opportunity(1),
    opportunity(2, { status: 'Won', close_date: '8/20/2026', monetary_value: 99.99 }),
    opportunity(3, { status: 'Lost', close_date: null, date_stage_changed: Date.parse('2026-08-19T22:00Z') / 1_000 }),
    opportunity(4, { status: 'Abandoned', monetary_unit: null, monetary_value: null, company_name: null }),
    opportunity(5, { assignee_id: ADMIN.id }),
  ];
  const { deals } = await read();
  expect(deals[0]).toEqual({
    crm: 'copper',
    id: '1',
    name: 'Chairs 1',
    owner: 'Pat Rep',
    region: null,
    manager: null,
    product: null,
    account: 'Dunder Mifflin',
    stage: 'Contract Sent',
    outcome: 'open',
    startedDay: '2026-07-02',
    closedDay: null,
    expectedCloseDay: '2027-01-15',
    amountMinor: 7_500_000,
    currency: 'EUR',
  });
  expect(deals.slice(1)).toMatchObject([
    { id: '2', outcome: 'won', closedDay: '2026-08-20', amountMinor: 9_999 },
    { id: '3', outcome: 'lost', closedDay: '2026-08-20', expectedCloseDay: null },
    { id: '4', outcome: 'lost', amountMinor: 0, currency: 'USD', account: null },
  ]);
  expect(deals).toHaveLength(4);
});

test('where one date of the account can only be read with the day first, all are', async () => {
  opportunities = [
    opportunity(1, { close_date: '2/1/2027' }),
    opportunity(2, { close_date: '15/1/2027', assignee_id: ADMIN.id }),
  ];
  expect((await read()).deals.map(({ expectedCloseDay }) => expectedCloseDay)).toEqual(['2027-01-02']);
});

test('a rep whom Copper does not know by name has the deals of whoever made the key', async () => {
  opportunities = [opportunity(1), opportunity(2, { assignee_id: ADMIN.id })];
  expect((await read('Somebody')).deals).toMatchObject([{ id: '2', owner: 'Kim Boss' }]);
});

test('a task that was done counts for its deal', async () => {
  const done = { assignee_id: PAT.id, status: 'Completed', completed_date: 1_786_000_000 };
  tasks = [
    { id: 7, ...done, related_resource: { id: 1, type: 'opportunity' } },
    { id: 8, ...done, related_resource: { id: 9, type: 'person' } },
    { id: 9, ...done, related_resource: { id: 1, type: 'opportunity' }, status: 'Open' },
    { id: 10, ...done, related_resource: { id: 1, type: 'opportunity' }, assignee_id: ADMIN.id },
  ];
  expect((await read()).activities).toEqual([
    {
      crm: 'copper',
      id: '7',
      recordKind: 'opportunity',
      recordId: '1',
      type: 'task',
      at: 1_786_000_000_000,
      by: 'rep',
    },
  ]);
});

test('all pages are read, at the pace that Copper allows', async () => {
  opportunities = Array.from({ length: 450 }, (_, i) => opportunity(i + 1));
  busy = 2;
  const { deals } = await read();
  expect(new Set(deals.map(({ id }) => id)).size).toBe(450);
});

test('an answer of another form is refused with the place', async () => {
  opportunities = [opportunity(1), opportunity(2, { status: 'Frozen' })];
  await expect(read()).rejects.toThrow('Copper answered something else than expected at 1.status');
});

test('a key that is not accepted is said so, also where only the address is wrong', async () => {
  await expect(read('Pat Rep', { token: 'old', email: ADMIN.email })).rejects.toThrow('does not accept the token');
  await expect(read('Pat Rep', { token: 'a1b2c3', email: PAT.email })).rejects.toThrow('does not accept the token');
});
