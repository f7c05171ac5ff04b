import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { askWithToken } from '../../../lib/services/crm-api/ask-with-token';
import { TOKEN_READERS } from '../../../lib/services/crm-api/readers';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

type Row = { id: string; properties: { [name: string]: string | null } };
type Search = { filterGroups: { filters: { value: string }[] }[]; limit: number; after?: string };

const deal = (id: string, over: Row['properties'] = {}): Row => ({
  id,
  properties: {
    dealname: `Renewal ${id}`,
    dealstage: 'presentationscheduled',
    amount: '12500',
    deal_currency_code: 'EUR',
    createdate: '2026-07-01T22:30:00.000Z',
    closedate: '2026-12-31T10:00:00Z',
    hubspot_owner_id: '71',
    ...over,
  },
});
const stage = (id: string, label: string, isClosed: boolean, probability: string) => ({
  id,
  label,
  metadata: { isClosed: `${isClosed}`, probability },
});
const STAGES = [
  stage('presentationscheduled', 'Presentation Scheduled', false, '0.6'),
  stage('closedwon', 'Closed Won', true, '1.0'),
  stage('closedlost', 'Closed Lost', true, '0.0'),
];
const OWNERS = [
  { id: '70', firstName: 'Kim', lastName: 'Buyer' },
  { id: '71', firstName: 'Pat', lastName: 'Rép' },
];

let rows: Row[];
let busy: number;
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  rows = [];
  busy = 0;
  server = await apiServer(hubspot);
});
afterEach(() => server.stop());

/** A HubSpot with pages of owners, a search that gives 200 at most, and a limit for each second. */
function hubspot({ path, headers, body }: ApiRequest): ApiReply {
  if (headers.authorization !== 'Bearer pat-eu1-0123') {
    return { status: 401, body: { status: 'error', message: 'Authentication credentials not found.' } };
  }
  if (busy > 0) {
    busy -= 1;
    return { status: 429, headers: { 'retry-after': '0' }, body: { status: 'error', message: 'Too many requests' } };
  }
  if (path.startsWith('/crm/v3/owners')) {
    const isSecond = path.includes('after=1');
    return { body: { results: [OWNERS[isSecond ? 1 : 0]], ...(isSecond ? {} : { paging: { next: { after: '1' } } }) } };
  }
  if (path === '/crm/v3/pipelines/deals') return { body: { results: [{ id: 'default', stages: STAGES }] } };
  const { filterGroups, limit, after = '0' } = body as Search;
  if (limit > 200) return { status: 400, body: { message: 'limit must not be greater than 200' } };
  const mine = rows.filter(({ properties }) => properties.hubspot_owner_id === filterGroups[0]?.filters[0]?.value);
  const from = Number(after);
  const next = from + limit < mine.length ? { paging: { next: { after: `${from + limit}` } } } : {};
  return { body: { total: mine.length, results: mine.slice(from, from + limit), ...next } };
}

function read(token = 'pat-eu1-0123', rep = 'Pat Rep') {
  const abort = new AbortController().signal;
  const { headers, read: reader } = TOKEN_READERS.hubspot;
  const ask = askBy(askWithToken(server.url, headers({ token }), abort), { crm: 'HubSpot', by: 'token', abort });
  return reader({ crm: 'hubspot', ask, timeZone: 'Europe/Bucharest', rep });
}

test('a deal is read with its stage in words; closed and certain is won, closed and hopeless lost', async () => {
  const closed = { closedate: '2026-08-20T10:00:00Z' };
  rows = [
    deal('1'),
    deal('2', { dealstage: 'closedwon', amount: '99.99', ...closed }),
    deal('3', { dealstage: 'closedlost', amount: null, deal_currency_code: null, ...closed }),
    deal('4', { hubspot_owner_id: '70' }),
  ];
  const { deals } = await read();
  expect(deals[0]).toEqual({
    crm: 'hubspot',
    id: '1',
    name: 'Renewal 1',
    owner: 'Pat Rep',
    region: null,
    manager: null,
    product: null,
    account: null,
    stage: 'Presentation Scheduled',
    outcome: 'open',
    startedDay: '2026-07-02',
    closedDay: null,
    expectedCloseDay: '2026-12-31',
    amountMinor: 1_250_000,
    currency: 'EUR',
  });
  expect(deals.slice(1)).toMatchObject([
    { id: '2', outcome: 'won', closedDay: '2026-08-20', amountMinor: 9_999 },
    { id: '3', outcome: 'lost', amountMinor: 0, currency: 'USD' },
  ]);
  expect(deals).toHaveLength(3);
});

test('all pages are read, at the pace that HubSpot allows', async () => {
  rows = Array.from({ length: 450 }, (_, i) => deal(`${i}`));
  busy = 2;
  expect((await read()).deals).toHaveLength(450);
});

test('a rep whom HubSpot does not know is told what to do', async () => {
  await expect(read('pat-eu1-0123', 'Pat')).rejects.toThrow('no owner called “Pat”');
  await expect(read('pat-eu1-0123', '')).rejects.toThrow('Write your name under My data');
});

test('a token that is not accepted is said so', async () => {
  await expect(read('old')).rejects.toThrow('does not accept the token');
});
