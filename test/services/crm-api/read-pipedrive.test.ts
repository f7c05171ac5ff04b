import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBy } from '../../../lib/services/crm-api/ask';
import { askWithToken } from '../../../lib/services/crm-api/ask-with-token';
import { TOKEN_READERS } from '../../../lib/services/crm-api/readers';
import {
  pipedriveActivity as activity,
  pipedriveDeal as deal,
  PIPEDRIVE_TOKEN,
  pipedriveApi,
} from '../../support/pipedrive-api';

let server: Awaited<ReturnType<typeof pipedriveApi>>;

beforeEach(async () => {
  server = await pipedriveApi();
});
afterEach(() => server.stop());

function read(since: number | null = null, token = PIPEDRIVE_TOKEN) {
  const abort = new AbortController().signal;
  const { headers, read: reader } = TOKEN_READERS.pipedrive;
  const wait = async () => {};
  const ask = askBy(askWithToken(server.url, headers({ token }), abort), {
    crm: 'Pipedrive',
    by: 'token',
    abort,
    wait,
  });
  return reader({ crm: 'pipedrive', ask, timeZone: 'Europe/Bucharest', rep: '', since });
}

test('a deal is read with its stage and the day on which it was won or lost', async () => {
  server.tables.deals = [
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
  server.tables.deals = Array.from({ length: 1_200 }, (_, i) => deal(i + 1));
  expect((await read()).deals).toHaveLength(1_200);
});

test('an activity that was done counts for its deal', async () => {
  server.tables.activities = [
    activity(7),
    activity(8, { deal_id: null }),
    activity(9, { done: false, marked_as_done_time: null }),
  ];
  expect((await read()).activities).toMatchObject([{ id: '7', recordId: '1', at: Date.parse('2026-08-03T09:15Z') }]);
});

test('of changes, what does not count any more is told too', async () => {
  const changed = { update_time: '2026-08-20T10:00:00Z' };
  server.tables.deals = [
    deal(1),
    deal(2, { ...changed, title: 'A longer pilot' }),
    deal(3, { ...changed, status: 'deleted' }),
    deal(4, { ...changed, owner_id: 1 }),
  ];
  server.tables.activities = [
    activity(7),
    activity(8, changed),
    activity(9, { ...changed, done: false, marked_as_done_time: null }),
  ];
  const { deals, activities, gone } = await read(Date.parse('2026-08-20T09:00:00Z'));
  expect(deals.map(({ id, name }) => [id, name])).toEqual([['2', 'A longer pilot']]);
  expect(activities.map(({ id }) => id)).toEqual(['8']);
  expect(gone).toEqual({ deals: ['3'], activities: ['9'] });
});

test('a token that is not accepted is said so', async () => {
  await expect(read(null, 'old')).rejects.toThrow('does not accept the token');
});

test('an API that cannot be reached is said so', async () => {
  await server.stop();
  await expect(read()).rejects.toThrow('Pipedrive could not be reached');
});

test('the token goes nowhere but to the API, whatever the API names as the next page', async () => {
  const ask = askWithToken(server.url, { 'x-api-token': 'a1b2c3d4' }, new AbortController().signal);
  expect(await ask('GET', 'https://elsewhere.example/next')).toBeNull();
});
