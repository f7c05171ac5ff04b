/**
 * The members are recorded (test/fixtures/crm-api/SOURCES.md). The rest is written after
 * https://docs.attio.com/rest-api/endpoint-reference/deals/list-deal-records and
 * https://docs.attio.com/rest-api/endpoint-reference/meta/identify (2026-11-24).
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { askWithToken } from '../../../lib/services/crm-api/ask-with-token';
import { TOKEN_READERS } from '../../../lib/services/crm-api/readers';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

const RECORDED = new URL('../../fixtures/crm-api/attio-workspace-members.json', import.meta.url);
const { data: members } = JSON.parse(readFileSync(RECORDED, 'utf8'));
const INTEGRATION = members[0].id.workspace_member_id as string;
const PAT = 'e0cd5203-a183-4fdf-a591-0ced02ae5449';
const pat = { id: { workspace_member_id: PAT }, first_name: 'Pat', last_name: 'Rép', email_address: 'p@example.com' };

type Row = { owner: string; record: { id: object; created_at: string; values: { [slug: string]: object[] } } };
type Query = { filter: { owner: { [key: string]: string } }; limit: number; offset: number };

const held = { active_until: null, created_by_actor: { type: 'system', id: null } };
const stage = (title: string, since = '2026-08-19T22:30:00.000000000Z') => [
  { ...held, active_from: since, status: { title, is_archived: false, celebration_enabled: false } },
];
const deal = (id: string, values: { [slug: string]: object[] } = {}, owner = PAT): Row => ({
  owner,
  record: {
    id: { workspace_id: 'w', object_id: 'o', record_id: id },
    created_at: '2026-07-01T22:30:49.061281000Z',
    values: {
      name: [{ ...held, value: `Contract ${id}`, attribute_type: 'text' }],
      stage: stage('In Progress'),
      value: [{ ...held, currency_value: 12_500.5, currency_code: 'EUR', attribute_type: 'currency' }],
      ...values,
    },
  },
});

let rows: Row[];
let busy: number;
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  rows = [];
  busy = 0;
  server = await apiServer(attio);
});
afterEach(() => server.stop());

/** An Attio whose token an integration's member authorized: 500 at most, and pages by offset. */
function attio({ path, headers, body }: ApiRequest): ApiReply {
  if (headers.authorization === 'Bearer ended') return { body: { active: false } };
  if (headers.authorization !== 'Bearer 0123abcd') {
    return { status: 401, body: { status_code: 401, type: 'auth_error', message: 'Unknown token' } };
  }
  if (busy > 0) {
    busy -= 1;
    return { status: 429, headers: { 'retry-after': new Date(0).toUTCString() }, body: { message: 'Rate limit' } };
  }
  if (path === '/v2/self') return { body: { active: true, authorized_by_workspace_member_id: INTEGRATION } };
  if (path === '/v2/workspace_members') return { body: { data: [...members, pat] } };
  if (path !== '/v2/objects/deals/records/query') return { status: 404, body: { message: 'Not found' } };
  const { filter, limit, offset } = body as Query;
  if (limit > 500) return { status: 400, body: { message: 'limit must be at most 500' } };
  const { referenced_actor_type: type, referenced_actor_id: id } = filter.owner;
  const mine = rows.filter(({ owner }) => type === 'workspace-member' && owner === id);
  return { body: { data: mine.slice(offset, offset + limit).map(({ record }) => record) } };
}

function read(rep = 'Pat Rep', token = '0123abcd') {
  const abort = new AbortController().signal;
  const { headers, read: reader } = TOKEN_READERS.attio;
  const ask = askBy(askWithToken(server.url, headers({ token }), abort), { crm: 'Attio', by: 'token', abort });
  return reader({ crm: 'attio', ask, timeZone: 'Europe/Bucharest', rep });
}

test('a deal is read with its stage, which says by its name whether it is won or lost, and since when', async () => {
  rows = [
    deal('1'),
    deal('2', { stage: stage('Won 🎉') }),
    deal('3', { stage: stage('Lost'), value: [] }),
    deal('4', { name: [], stage: [] }),
    deal('5', {}, INTEGRATION),
  ];
  const { deals } = await read();
  expect(deals[0]).toEqual({
    crm: 'attio',
    id: '1',
    name: 'Contract 1',
    owner: 'Pat Rep',
    region: null,
    manager: null,
    product: null,
    account: null,
    stage: 'In Progress',
    outcome: 'open',
    startedDay: '2026-07-02',
    closedDay: null,
    expectedCloseDay: null,
    amountMinor: 1_250_050,
    currency: 'EUR',
  });
  expect(deals.slice(1)).toMatchObject([
    { id: '2', stage: 'Won 🎉', outcome: 'won', closedDay: '2026-08-20' },
    { id: '3', outcome: 'lost', closedDay: '2026-08-20', amountMinor: 0, currency: 'USD' },
    { id: '4', name: '', stage: '', outcome: 'open' },
  ]);
  expect(deals).toHaveLength(4);
});

test('a rep whom Attio does not know by name has the deals of whoever made the token', async () => {
  rows = [deal('1'), deal('2', {}, INTEGRATION)];
  expect((await read('')).deals).toMatchObject([{ id: '2', owner: 'Integration User' }]);
});

test('all pages are read, at the pace that Attio allows', async () => {
  rows = Array.from({ length: 1_100 }, (_, i) => deal(`${i}`));
  busy = 2;
  const { deals } = await read();
  expect(new Set(deals.map(({ id }) => id)).size).toBe(1_100);
});

test('an answer of another form is refused with the place', async () => {
  rows = [deal('1', { stage: [{ active_from: null, status: 'Won' }] })];
  await expect(read()).rejects.toThrow('Attio answered something else than expected at data.0.values.stage.0.status');
});

test('a token that is not accepted, or not any more, is said so', async () => {
  await expect(read('Pat Rep', 'old')).rejects.toThrow('does not accept the token');
  await expect(read('Pat Rep', 'ended')).rejects.toThrow('does not accept the token');
});
