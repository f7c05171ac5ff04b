/**
 * The fields of deals are recorded (test/fixtures/crm-api/SOURCES.md). The rest is written after
 * https://zoho.com/crm/developer/docs/api/v8/Get-Records-through-COQL-Query.html, /get-users.html and
 * https://zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html (2026-11-24).
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { askWithToken } from '../../../lib/services/crm-api/ask-with-token';
import { TOKEN_READERS } from '../../../lib/services/crm-api/readers';
import { zohoHeaders } from '../../../lib/services/crm-api/zoho-headers';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

type Row = { id: string; Owner: string; [column: string]: unknown };

const RECORDED = new URL('../../fixtures/crm-api/zoho-deal-fields.json', import.meta.url);
const fields = JSON.parse(readFileSync(RECORDED, 'utf8')).fields as object[];
const ME = '554023000000235011';
const KEPT = { clientId: '1000.AB12', clientSecret: 'c1d2', organization: '600434' };
const deal = (id: number, over: object = {}): Row => ({
  id: `554023000000${300_000 + id}`,
  Owner: ME,
  Deal_Name: `Rollout ${id}`,
  Stage: 'Id. Decision Makers',
  Amount: 4_200.5,
  Closing_Date: '2026-12-15',
  Created_Time: '2026-07-02T01:30:00+05:30',
  'Account_Name.Account_Name': 'Zylker',
  ...over,
});

let rows: Row[];
let hasCurrency: boolean;
let busy: number;
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  rows = [];
  hasCurrency = false;
  busy = 0;
  server = await apiServer(zoho);
});
afterEach(() => server.stop());

/** A Zoho that gives tokens to the Self Client and, with one, what is asked for; it refuses columns that it has not. */
function zoho({ path, headers, body }: ApiRequest): ApiReply {
  if (headers.authorization !== 'Zoho-oauthtoken 1000.token') {
    return { status: 401, body: { code: 'INVALID_TOKEN', message: 'invalid oauth token', status: 'error' } };
  }
  if (busy > 0) {
    busy -= 1;
    return { status: 429, headers: { 'retry-after': '0' }, body: { code: 'TOO_MANY_REQUESTS', message: 'wait' } };
  }
  if (path === '/crm/v8/users?type=CurrentUser') return { body: { users: [{ id: ME, full_name: 'Pat Rep' }] } };
  if (path === '/crm/v8/org') return { body: { org: [{ iso_code: 'RON', zgid: '600434' }] } };
  if (path === '/crm/v8/settings/fields?module=Deals') {
    return { body: { fields: hasCurrency ? [...fields, { api_name: 'Currency', pick_list_values: [] }] : fields } };
  }
  const { select_query: query } = body as { select_query: string };
  const asked = /^select (.+) from Deals where Owner = '(\d+)' order by id asc limit (\d+) offset (\d+)$/.exec(query);
  if (path !== '/crm/v8/coql' || !asked) return { status: 400, body: { code: 'SYNTAX_ERROR', message: query } };
  const [, columns = '', owner, limit, offset] = asked;
  const names = columns.split(', ');
  if (Number(limit) > 2_000 || (names.includes('Currency') && !hasCurrency)) {
    return { status: 400, body: { code: 'INVALID_QUERY', message: 'invalid query formed' } };
  }
  const mine = rows.filter(({ Owner }) => Owner === owner);
  const page = mine.slice(Number(offset), Number(offset) + Number(limit));
  if (page.length === 0) return { status: 204, body: '' };
  return { body: { data: page.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]))) } };
}

function read(token = '1000.token') {
  const abort = new AbortController().signal;
  const transport = askWithToken(server.url, { authorization: `Zoho-oauthtoken ${token}` }, abort);
  const ask = askBy(transport, { crm: 'Zoho CRM', by: 'token', abort });
  return TOKEN_READERS.zoho.read({ crm: 'zoho', ask, timeZone: 'Europe/Bucharest', rep: '' });
}

test('a deal is read with its stage as it is shown, which says whether it is won or lost', async () => {
  rows = [
    deal(1),
    deal(2, { Stage: 'Closed Won', Closing_Date: '2026-08-20' }),
    deal(3, { Stage: 'Closed Lost', Closing_Date: null, Amount: null, 'Account_Name.Account_Name': null }),
    deal(4, { Owner: '554023000000235099' }),
  ];
  const { deals } = await read();
  expect(deals[0]).toEqual({
    crm: 'zoho',
    id: '554023000000300001',
    name: 'Rollout 1',
    owner: 'Pat Rep',
    region: null,
    manager: null,
    product: null,
    account: 'Zylker',
    stage: 'Identify Decision Makers',
    outcome: 'open',
    startedDay: '2026-07-01',
    closedDay: null,
    expectedCloseDay: '2026-12-15',
    amountMinor: 420_050,
    currency: 'RON',
  });
  expect(deals.slice(1)).toMatchObject([
    { stage: 'Closed Won', outcome: 'won', closedDay: '2026-08-20' },
    { stage: 'Closed Lost', outcome: 'lost', closedDay: null, amountMinor: 0, account: null },
  ]);
  expect(deals).toHaveLength(3);
});

test('where an organization works with several currencies, each deal says its own', async () => {
  hasCurrency = true;
  rows = [deal(1, { Currency: 'JPY' }), deal(2)];
  expect((await read()).deals).toMatchObject([
    { currency: 'JPY', amountMinor: 4_201 },
    { currency: 'RON', amountMinor: 420_050 },
  ]);
});

test('no deals are no mistake', async () => {
  expect((await read()).deals).toEqual([]);
});

test('all pages are read, at the pace that Zoho allows', async () => {
  rows = Array.from({ length: 4_000 }, (_, i) => deal(i));
  busy = 2;
  const { deals } = await read();
  expect(new Set(deals.map(({ id }) => id)).size).toBe(4_000);
});

test('an answer of another form is refused with the place', async () => {
  rows = [deal(1, { Amount: 'much' })];
  await expect(read()).rejects.toThrow('Zoho CRM answered something else than expected at data.0.Amount');
});

test('a token that is not accepted is said so', async () => {
  await expect(read('1000.old')).rejects.toThrow('does not accept the token');
});

test('of what the rep pasted a token is made that may only read, and goes along with each question', async () => {
  const accounts = await apiServer(({ path, body }) => {
    const form = body as URLSearchParams;
    const isRight =
      path === '/oauth/v2/token' &&
      form.get('grant_type') === 'client_credentials' &&
      form.get('client_id') === KEPT.clientId &&
      form.get('client_secret') === KEPT.clientSecret &&
      form.get('soid') === 'ZohoCRM.600434' &&
      (form.get('scope') ?? '').split(',').every((scope) => /^ZohoCRM\.[\w.]+\.READ$/.test(scope));
    return { body: isRight ? { access_token: '1000.token', expires_in: 3_600 } : { error: 'invalid_client' } };
  });
  const headersOf = (kept: typeof KEPT) => zohoHeaders(kept, accounts.url, new AbortController().signal);
  try {
    expect(await headersOf(KEPT)).toEqual({ authorization: 'Zoho-oauthtoken 1000.token' });
    for (const organization of ['org600434', 'https://crm.zoho.eu/crm/org600434/tab/Potentials']) {
      expect(await headersOf({ ...KEPT, organization })).toHaveProperty('authorization');
    }
    await expect(headersOf({ ...KEPT, clientSecret: 'old' })).rejects.toThrow('Zoho gives no access: invalid_client');
  } finally {
    await accounts.stop();
  }
});
