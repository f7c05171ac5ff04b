/**
 * No answer was recorded. Written after https://developer.close.com/api/resources/opportunities/list and
 * https://developer.close.com/api/resources/users/get-me (2026-11-24).
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { askWithToken } from '../../../lib/services/crm-api/ask-with-token';
import { TOKEN_READERS } from '../../../lib/services/crm-api/readers';
import { type ApiReply, type ApiRequest, apiServer } from '../../support/api-server';

type Row = { id: string; user_id: string; date_created: string; [field: string]: unknown };

const ME = 'user_4N6K1GpqhrjELJKSIMos60M78s2x86Qy6jAiUht5tmh';
const opportunity = (id: string, over: object = {}): Row => ({
  id,
  user_id: ME,
  lead_name: 'Bluth Company',
  status_label: 'Proposal Sent',
  status_type: 'active',
  value: 300_000,
  annualized_value: 300_000,
  value_currency: 'EUR',
  value_period: 'one_time',
  date_created: '2026-07-01T22:30:51.321000+00:00',
  date_won: '2026-12-15',
  date_lost: null,
  ...over,
});

let rows: Row[];
let busy: number;
let server: Awaited<ReturnType<typeof apiServer>>;

beforeEach(async () => {
  rows = [];
  busy = 0;
  server = await apiServer(close);
});
afterEach(() => server.stop());

/** A Close that gives a hundred at most, only the fields that were asked for, and knows a user by the key alone. */
function close({ path, headers }: ApiRequest): ApiReply {
  if (headers.authorization !== `Basic ${Buffer.from('api_2nkt.7c:').toString('base64')}`) {
    return { status: 401, body: { error: 'The API key is wrong.' } };
  }
  if (busy > 0) {
    busy -= 1;
    return { status: 429, headers: { 'retry-after': '0' }, body: { error: { rate_reset: 0 } } };
  }
  const url = new URL(path, 'http://close');
  if (url.pathname === '/api/v1/me/') return { body: { id: ME, first_name: 'Pat', last_name: 'Rep' } };
  if (url.pathname !== '/api/v1/opportunity/') return { status: 404, body: { error: 'Not found' } };
  const number = (name: string) => Number(url.searchParams.get(name));
  if (number('_limit') > 100) return { status: 400, body: { error: '_limit must be at most 100' } };
  const fields = (url.searchParams.get('_fields') ?? '').split(',');
  const mine = rows.filter(({ user_id: user }) => user === url.searchParams.get('user_id'));
  const until = number('_skip') + number('_limit');
  return {
    body: {
      data: mine
        .slice(number('_skip'), until)
        .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)))),
      has_more: until < mine.length,
    },
  };
}

function read(token = 'api_2nkt.7c') {
  const abort = new AbortController().signal;
  const { headers, read: reader } = TOKEN_READERS.close;
  const ask = askBy(askWithToken(server.url, headers({ token }), abort), { crm: 'Close', by: 'token', abort });
  return reader({ crm: 'close', ask, timeZone: 'America/New_York', rep: '' });
}

test('an opportunity is read with its status in words and the day on which it was won or lost', async () => {
  rows = [
    opportunity('oppo_1'),
    opportunity('oppo_2', { status_type: 'won', status_label: 'Won', date_won: '2026-08-20T00:00:00+00:00' }),
    opportunity('oppo_3', {
      status_type: 'lost',
      status_label: 'Lost',
      date_won: null,
      date_lost: '2026-08-20T02:30:00.000000+00:00',
      value: null,
      annualized_value: null,
      value_currency: null,
    }),
    opportunity('oppo_4', { user_id: 'user_other' }),
  ];
  const { deals } = await read();
  expect(deals[0]).toEqual({
    crm: 'close',
    id: 'oppo_1',
    name: 'Bluth Company',
    owner: 'Pat Rep',
    region: null,
    manager: null,
    product: null,
    account: 'Bluth Company',
    stage: 'Proposal Sent',
    outcome: 'open',
    startedDay: '2026-07-01',
    closedDay: null,
    expectedCloseDay: '2026-12-15',
    amountMinor: 300_000,
    currency: 'EUR',
  });
  expect(deals.slice(1)).toMatchObject([
    // A picked day stays the same west of Greenwich; an instant is the rep's day.
    { id: 'oppo_2', outcome: 'won', closedDay: '2026-08-20', expectedCloseDay: '2026-08-20' },
    { id: 'oppo_3', outcome: 'lost', closedDay: '2026-08-19', expectedCloseDay: null, amountMinor: 0, currency: 'USD' },
  ]);
  expect(deals).toHaveLength(3);
});

test('what is paid each month counts for a year, and yen have no hundredths', async () => {
  rows = [
    opportunity('oppo_1', { value: 5_000, annualized_value: 60_000, value_period: 'monthly' }),
    opportunity('oppo_2', { value: 5_000, annualized_value: undefined, value_currency: 'JPY' }),
  ];
  expect((await read()).deals.map(({ amountMinor }) => amountMinor)).toEqual([60_000, 50]);
});

test('all pages are read, at the pace that Close allows', async () => {
  rows = Array.from({ length: 250 }, (_, i) => opportunity(`oppo_${i}`));
  busy = 2;
  const { deals } = await read();
  expect(new Set(deals.map(({ id }) => id)).size).toBe(250);
});

test('an answer of another form is refused with the place', async () => {
  rows = [opportunity('oppo_1', { status_type: 'paused' })];
  await expect(read()).rejects.toThrow('Close answered something else than expected at data.0.status_type');
});

test('a key that is not accepted is said so', async () => {
  await expect(read('api_old')).rejects.toThrow('does not accept the token');
});
