import { afterEach, beforeEach, expect, test } from 'vitest';
import { adapterOf } from '../../../lib/adapters';
import type { Adapter } from '../../../lib/adapters/adapter';
import { browser } from '../../../lib/browser/browser';
import type { Ask } from '../../../lib/services/crm-api/ask';
import { askBy } from '../../../lib/services/crm-api/ask';
import { askWithToken } from '../../../lib/services/crm-api/ask-with-token';
import { readData } from '../../../lib/services/crm-api/read-data';
import { COOKIE_READERS } from '../../../lib/services/crm-api/readers';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

type Row = { Id: string; [field: string]: unknown };

const ME = '005000000000001AAA';
const SID = '00D000000000001!AQ.session';
/** As the REST API answers a query: with the kind of each row, and times that end in `+0000`. */
const opportunity = (Id: string, over: object = {}): Row => ({
  attributes: { type: 'Opportunity', url: `/services/data/v60.0/sobjects/Opportunity/${Id}` },
  Id,
  Name: 'Acme - 1,200 Widgets',
  StageName: 'Proposal/Price Quote',
  Amount: 110_000,
  shown: '€110.000,00',
  CloseDate: '2026-12-31',
  CreatedDate: '2026-07-01T22:30:00.000+0000',
  IsClosed: false,
  IsWon: false,
  Account: { attributes: { type: 'Account' }, Name: 'Acme' },
  ...over,
});

let tables: { [object: string]: Row[] };
let isApiOn: boolean;
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  tables = { Opportunity: [], Lead: [], Task: [] };
  isApiOn = true;
  server = await apiServer(salesforce);
});
afterEach(() => server.stop());

/** A Salesforce that gives two rows at once, and then the address of the next. */
function salesforce({ path, headers }: ApiRequest): ApiReply {
  if (headers.authorization !== `Bearer ${SID}`) {
    return { status: 401, body: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }] };
  }
  if (!isApiOn) {
    const message = 'The REST API is not enabled for this Organization.';
    return { status: 403, body: [{ message, errorCode: 'API_DISABLED_FOR_ORG' }] };
  }
  const url = new URL(path, 'http://salesforce');
  if (url.pathname === '/services/oauth2/userinfo')
    return { body: { user_id: ME, name: 'Pat Rep', email: 'p@x.example' } };
  const [, object = '', skip = '0'] = /^\/services\/data\/v60\.0\/query\/(\w+)-(\d+)$/.exec(url.pathname) ?? [];
  const soql = url.searchParams.get('q') ?? '';
  const from = object || (/ FROM (\w+) /.exec(soql)?.[1] ?? '');
  if (object === '') expect(soql).toContain(`OwnerId = '${ME}'`);
  const rows = tables[from];
  if (!rows) return { status: 400, body: [{ message: 'unexpected token', errorCode: 'MALFORMED_QUERY' }] };
  const next = Number(skip) + 2;
  const more =
    next < rows.length ? { done: false, nextRecordsUrl: `/services/data/v60.0/query/${from}-${next}` } : { done: true };
  return { body: { totalSize: rows.length, records: rows.slice(Number(skip), next), ...more } };
}

function read(session = SID) {
  const abort = new AbortController().signal;
  const { headers, read: reader } = COOKIE_READERS.salesforce;
  const ask = askBy(askWithToken(server.url, headers(session), abort), { crm: 'Salesforce', by: 'page', abort });
  return reader({ crm: 'salesforce', ask, timeZone: 'Europe/Bucharest', rep: '' });
}

test('an opportunity becomes a deal, in the currency that the rep sees', async () => {
  tables.Opportunity = [
    opportunity('006A'),
    opportunity('006B', { IsClosed: true, IsWon: true, CloseDate: '2026-08-20', Amount: 99.5, shown: 'USD 99.50' }),
    opportunity('006C', { IsClosed: true, Amount: null, shown: null, Account: null }),
  ];
  const { deals } = await read();
  expect(deals[0]).toEqual({
    crm: 'salesforce',
    id: '006A',
    name: 'Acme - 1,200 Widgets',
    owner: 'Pat Rep',
    region: null,
    manager: null,
    product: null,
    account: 'Acme',
    stage: 'Proposal/Price Quote',
    outcome: 'open',
    startedDay: '2026-07-02',
    closedDay: null,
    expectedCloseDay: '2026-12-31',
    amountMinor: 11_000_000,
    currency: 'EUR',
  });
  expect(deals.slice(1)).toMatchObject([
    { outcome: 'won', closedDay: '2026-08-20', amountMinor: 9_950, currency: 'USD' },
    { outcome: 'lost', account: null, amountMinor: 0 },
  ]);
});

test('the addresses of further pages are followed', async () => {
  tables.Opportunity = Array.from({ length: 7 }, (_, i) => opportunity(`006${i}`));
  expect((await read()).deals).toHaveLength(7);
});

test('a task that was finished with a lead answers it', async () => {
  tables.Lead = [
    {
      Id: '00Q1',
      Name: 'Ana Pop',
      Status: 'Open - Not Contacted',
      LeadSource: 'Web',
      CreatedDate: '2026-08-03T08:00:00.000+0000',
    },
  ];
  tables.Task = [
    { Id: '00T1', WhoId: '00Q1', TaskSubtype: 'Call', CompletedDateTime: '2026-08-03T09:15:00.000+0000' },
    { Id: '00T2', WhoId: '00Q1', TaskSubtype: 'Call', CompletedDateTime: null },
  ];
  const { leads, activities } = await read();
  expect(leads).toMatchObject([{ id: '00Q1', source: 'Web', createdAt: Date.parse('2026-08-03T08:00Z') }]);
  expect(activities).toMatchObject([
    { id: '00T1', recordId: '00Q1', type: 'Call', at: Date.parse('2026-08-03T09:15Z') },
  ]);
});

test('an ended session, and an API that the administrator switched off, are said so', async () => {
  await expect(read('00D!old')).rejects.toThrow('session in Salesforce has ended');
  isApiOn = false;
  await expect(read()).rejects.toThrow('does not let you read this: The REST API is not enabled');
});

test.each([
  ['https://acme.lightning.force.com', 'https://acme.my.salesforce.com'],
  ['https://acme--dev.sandbox.lightning.force.com', 'https://acme--dev.sandbox.my.salesforce.com'],
])('the API of %s is at %s', (origin, api) => {
  expect(COOKIE_READERS.salesforce.base(origin)).toBe(api);
});

test('without the permission nothing is looked for, and without a session nothing is asked', async () => {
  const adapter = adapterOf('salesforce') as Adapter;
  const from = {
    origin: 'https://acme.lightning.force.com',
    tab: async () => null,
    remember: async (ask: Ask) => ask,
    token: null,
    rep: '',
    timeZone: 'Europe/Bucharest',
    abort: new AbortController().signal,
  };
  const asked: unknown[] = [];
  const cookies = { get: async (which: unknown) => void asked.push(which) };
  Object.assign(browser, { permissions: { contains: async () => false }, cookies });
  await expect(readData(adapter, { type: 'salesforce' }, from)).rejects.toThrow('Allow that on the screen Your CRMs');
  expect(asked).toEqual([]);
  Object.assign(browser, { permissions: { contains: async () => true } });
  await expect(readData(adapter, { type: 'salesforce' }, from)).rejects.toThrow('session in Salesforce has ended');
  expect(asked).toEqual([{ url: 'https://acme.my.salesforce.com', name: 'sid' }]);
});
