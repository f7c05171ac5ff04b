import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { readDynamics } from '../../../lib/services/crm-api/read-dynamics';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

type Row = { [field: string]: unknown };

const ME = '22222222-0000-4000-8000-000000000001';
const SAID = '@OData.Community.Display.V1.FormattedValue';
/** As the Web API 9.2 writes an opportunity, with the words of what it links to. */
const opportunity = (id: string, over: Row = {}): Row => ({
  '@odata.etag': 'W/"1"',
  opportunityid: id,
  name: '10 Airpots for Coho',
  estimatedvalue: 52_000,
  actualvalue: null,
  estimatedclosedate: '2027-01-31',
  actualclosedate: null,
  createdon: '2026-08-01T22:30:00Z',
  stepname: '2-Develop',
  statecode: 0,
  transactioncurrencyid: { isocurrencycode: 'EUR' },
  _ownerid_value: ME,
  [`_ownerid_value${SAID}`]: 'Pat Rep',
  [`_parentaccountid_value${SAID}`]: 'Coho Winery',
  ...over,
});

let tables: { [set: string]: Row[] };
let busy: number;
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  tables = { opportunities: [], leads: [], activitypointers: [] };
  busy = 0;
  server = await apiServer(dynamics);
});
afterEach(() => server.stop());

/** A Web API with pages of two rows, a link to the next, and service protection limits. */
function dynamics({ path, headers }: ApiRequest): ApiReply {
  if (headers.cookie !== 'CrmOwinAuth=x') return { status: 401, body: '' };
  if (busy > 0) {
    busy -= 1;
    const message = 'Number of requests exceeded the limit of 6000 over time window of 300 seconds.';
    return { status: 429, headers: { 'retry-after': '0' }, body: { error: { code: '0x80072322', message } } };
  }
  const url = new URL(path, `http://${headers.host}`);
  const set = url.pathname.replace('/api/data/v9.2/', '');
  if (set === 'WhoAmI') return { body: { UserId: ME, BusinessUnitId: ME, OrganizationId: ME } };
  const all = tables[set];
  if (!all) return { status: 404, body: { error: { code: '0x8006', message: `No ${set}` } } };
  expect(url.searchParams.get('$filter')).toContain(`_ownerid_value eq ${ME}`);
  const since = /modifiedon ge (\S+)/.exec(url.searchParams.get('$filter') ?? '')?.[1];
  const rows = all.filter(({ modifiedon }) => !since || Date.parse(String(modifiedon)) >= Date.parse(since));
  const from = Number(url.searchParams.get('$skiptoken') ?? 0);
  url.searchParams.set('$skiptoken', `${from + 2}`);
  const next = from + 2 < rows.length ? { '@odata.nextLink': url.href } : {};
  return { body: { value: rows.slice(from, from + 2), ...next } };
}

function read(cookie = 'CrmOwinAuth=x', since: number | null = null) {
  const transport = server.transport({ cookie });
  const relative = (path: string) => path.replace(/^http:\/\/[^/]+/, '');
  const ask = askBy((method, path, body) => transport(method, relative(path), body), {
    crm: 'Dynamics 365',
    by: 'page',
    abort: new AbortController().signal,
  });
  return readDynamics({ crm: 'dynamics', ask, timeZone: 'Europe/Bucharest', rep: 'Pat Rep', since });
}

test('an opportunity becomes a deal; a won one counts with what it brought', async () => {
  const closed = { actualclosedate: '2026-08-20' };
  tables.opportunities = [
    opportunity('a'),
    opportunity('b', { statecode: 1, actualvalue: 49_999.99, ...closed }),
    opportunity('c', { statecode: 2, estimatedvalue: null, estimatedclosedate: null, ...closed }),
  ];
  const { deals } = await read();
  expect(deals[0]).toEqual({
    crm: 'dynamics',
    id: 'a',
    name: '10 Airpots for Coho',
    owner: 'Pat Rep',
    region: null,
    manager: null,
    product: null,
    account: 'Coho Winery',
    stage: '2-Develop',
    outcome: 'open',
    startedDay: '2026-08-02',
    closedDay: null,
    expectedCloseDay: '2027-01-31',
    amountMinor: 5_200_000,
    currency: 'EUR',
  });
  expect(deals.slice(1)).toMatchObject([
    { outcome: 'won', amountMinor: 4_999_999, closedDay: '2026-08-20' },
    { outcome: 'lost', amountMinor: 0, expectedCloseDay: null },
  ]);
});

test('the links to further pages are followed', async () => {
  tables.opportunities = Array.from({ length: 7 }, (_, i) => opportunity(`o${i}`));
  expect((await read()).deals.map(({ id }) => id)).toEqual(['o0', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6']);
});

test('what was finished with a lead answers it', async () => {
  tables.leads = [
    {
      leadid: 'l',
      fullname: 'Ana Pop',
      subject: 'Airpots',
      createdon: '2026-08-03T08:00:00Z',
      [`statuscode${SAID}`]: 'New',
    },
  ];
  const kind = '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname';
  const call = { activitytypecode: 'phonecall', actualend: '2026-08-03T09:15:00Z', _regardingobjectid_value: 'l' };
  tables.activitypointers = [
    { activityid: '1', ...call, [kind]: 'lead' },
    { activityid: '2', ...call, [kind]: 'account' },
  ];
  const { leads, activities } = await read();
  expect(leads).toMatchObject([{ id: 'l', name: 'Ana Pop', stage: 'New', source: null }]);
  expect(activities).toMatchObject([
    { id: '1', type: 'phonecall', recordId: 'l', at: Date.parse('2026-08-03T09:15Z') },
  ]);
});

test('its limits are kept to', async () => {
  busy = 2;
  tables.opportunities = [opportunity('a')];
  expect((await read()).deals).toHaveLength(1);
});

test('a session that ended is said so', async () => {
  await expect(read('old')).rejects.toThrow('session in Dynamics 365 has ended');
});

test('of changes, what was modified since is read, page by page', async () => {
  const [early, late] = [{ modifiedon: '2026-08-20T08:59:59Z' }, { modifiedon: '2026-08-20T09:00:00Z' }];
  tables.opportunities = ['a', 'b', 'c', 'd'].map((id, i) => opportunity(id, i === 0 ? early : late));
  const { deals, leads, activities } = await read(undefined, Date.parse('2026-08-20T09:00:00Z'));
  expect([deals.map(({ id }) => id), leads, activities]).toEqual([['b', 'c', 'd'], [], []]);
});
