/**
 * No answer was recorded. Written after the tests of twentyhq/twenty: rest-api-core-find-many, object-metadata (both forms
 * of its answers) and compute-opportunity-standard-flat-field-metadata (2026-11-24).
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { askWithToken } from '../../../lib/services/crm-api/ask-with-token';
import { TOKEN_READERS } from '../../../lib/services/crm-api/readers';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

type Row = { id: string; ownerId?: string | null; [field: string]: unknown };

const PAT = '20202020-77d5-4cb6-b60a-f4a835a85d61';
const MEMBERS: Row[] = [
  { id: '20202020-0687-4c41-b707-ed1bfca972a7', name: { firstName: 'Kim', lastName: 'Buyer' } },
  { id: PAT, name: { firstName: 'Pat', lastName: 'Rép' } },
];
const STAGE = {
  name: 'stage',
  options: [
    { value: 'PROPOSAL', label: 'Proposal', position: 3, color: 'turquoise' },
    { value: 'CUSTOMER', label: 'Customer', position: 4, color: 'yellow' },
    { value: 'GONE', label: 'Closed lost', position: 5, color: 'red' },
  ],
};
const opportunity = (id: string, over: object = {}): Row => ({
  id,
  name: `Platform ${id}`,
  ownerId: PAT,
  stage: 'PROPOSAL',
  amount: { amountMicros: 25_000_990_000, currencyCode: 'EUR' },
  closeDate: '2026-12-14T22:30:00.000Z',
  createdAt: '2026-07-01T22:30:00.000Z',
  ...over,
});

let opportunities: Row[];
let fields: object[];
let isNewForm: boolean;
let most: number;
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  opportunities = [];
  fields = [{ name: 'owner', options: null }, STAGE];
  isNewForm = false;
  most = 200;
  server = await apiServer(twenty);
});
afterEach(() => server.stop());

/** A Twenty with cursors that gives fewer than were asked for, where it allows fewer. */
function twenty({ path, headers }: ApiRequest): ApiReply {
  if (headers.authorization !== 'Bearer key.0123') {
    return { status: 401, body: { statusCode: 401, error: 'UNAUTHENTICATED', messages: ['Token invalid.'] } };
  }
  const url = new URL(path, 'http://twenty');
  const [, owner = null] = /^ownerId\[eq\]:(.+)$/.exec(url.searchParams.get('filter') ?? '') ?? [];
  const tables: { [path: string]: Row[] } = {
    workspaceMembers: MEMBERS,
    'metadata/objects': [
      { id: '1', nameSingular: 'company', fields: [] },
      { id: '2', nameSingular: 'opportunity', fields },
    ],
    opportunities: opportunities.filter(({ ownerId }) => ownerId === owner),
  };
  const at = url.pathname.replace('/rest/', '');
  const rows = tables[at];
  if (!rows) return { status: 404, body: { statusCode: 404, messages: ['Not found'] } };
  const from = rows.findIndex(({ id }) => id === url.searchParams.get('starting_after')) + 1;
  const page = rows.slice(from, from + Math.min(most, Number(url.searchParams.get('limit'))));
  const isMetadata = at.startsWith('metadata/');
  return {
    body: {
      data: isNewForm && isMetadata ? page : { [at.replace('metadata/', '')]: page },
      pageInfo: { hasNextPage: from + page.length < rows.length, endCursor: page.at(-1)?.id ?? null },
      totalCount: rows.length,
    },
  };
}

function read(rep = 'Pat Rep', token = 'key.0123') {
  const abort = new AbortController().signal;
  const { headers, read: reader } = TOKEN_READERS.twenty;
  const ask = askBy(askWithToken(server.url, headers({ token }), abort), { crm: 'Twenty', by: 'token', abort });
  return reader({ crm: 'twenty', ask, timeZone: 'Europe/Bucharest', rep });
}

test.each([false, true])(
  'an opportunity is read with its stage in words; a customer has bought (%s)',
  async (isNew) => {
    isNewForm = isNew;
    opportunities = [
      opportunity('1'),
      opportunity('2', { stage: 'CUSTOMER', closeDate: '2026-08-20T09:00:00.000Z' }),
      opportunity('3', { stage: 'GONE', amount: { amountMicros: null, currencyCode: '' }, closeDate: null }),
      opportunity('4', { stage: 'UNHEARD_OF', amount: null }),
      opportunity('5', { ownerId: MEMBERS[0]?.id }),
      opportunity('6', { ownerId: null }),
    ];
    const { deals } = await read();
    expect(deals[0]).toEqual({
      crm: 'twenty',
      id: '1',
      name: 'Platform 1',
      owner: 'Pat Rep',
      region: null,
      manager: null,
      product: null,
      account: null,
      stage: 'Proposal',
      outcome: 'open',
      startedDay: '2026-07-02',
      closedDay: null,
      expectedCloseDay: '2026-12-15',
      amountMinor: 2_500_099,
      currency: 'EUR',
    });
    expect(deals.slice(1)).toMatchObject([
      { id: '2', stage: 'Customer', outcome: 'won', closedDay: '2026-08-20' },
      { id: '3', stage: 'Closed lost', outcome: 'lost', closedDay: null, amountMinor: 0, currency: 'USD' },
      { id: '4', stage: 'UNHEARD_OF', outcome: 'open', amountMinor: 0 },
    ]);
    expect(deals).toHaveLength(4);
  },
);

test('all pages are read, also where fewer come than were asked for', async () => {
  most = 60;
  opportunities = Array.from({ length: 130 }, (_, i) => opportunity(`${i}`));
  const { deals } = await read();
  expect(new Set(deals.map(({ id }) => id)).size).toBe(130);
});

test('amounts below a whole, and below nothing, keep their digits', async () => {
  const micros = (amountMicros: number | string) => ({ amount: { amountMicros, currencyCode: 'EUR' } });
  opportunities = [opportunity('1', micros('10000')), opportunity('2', micros(-1_500_000))];
  expect((await read()).deals.map(({ amountMinor }) => amountMinor)).toEqual([1, -150]);
});

test('a rep whom Twenty does not know is told what to do', async () => {
  await expect(read('Pat')).rejects.toThrow('Twenty has no user called “Pat”. Write your name under My data');
});

test('a Twenty that does not know whose an opportunity is is said to be too old', async () => {
  fields = [STAGE];
  await expect(read()).rejects.toThrow('does not say whose an opportunity is');
});

test('an answer of another form is refused with the place', async () => {
  opportunities = [opportunity('1', { closeDate: 'soon' })];
  await expect(read()).rejects.toThrow('Twenty answered something else than expected at data.0.closeDate');
});

test('a key that is not accepted is said so', async () => {
  await expect(read('Pat Rep', 'old')).rejects.toThrow('does not accept the token');
});
