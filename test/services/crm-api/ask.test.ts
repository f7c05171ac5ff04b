import { describe, expect, test } from 'vitest';
import { saidBy } from '../../../lib/domain/fault';
import type { PageAnswer } from '../../../lib/domain/record/page-ask';
import { askBy } from '../../../lib/services/crm-api/ask';

const ok = (body: unknown): PageAnswer => ({ status: 200, retryAfter: null, text: JSON.stringify(body) });
const failed = (status: number, text = '', retryAfter: string | null = null): PageAnswer => ({
  status,
  retryAfter,
  text,
});

/** Asks once, with these answers in turn; tells what came of it and how long was waited. */
async function ask(...answers: (PageAnswer | null)[]) {
  const waited: number[] = [];
  const left = [...answers];
  const question = askBy(async () => left.shift() ?? null, {
    crm: 'Odoo',
    by: 'page',
    abort: new AbortController().signal,
    wait: async (ms) => void waited.push(ms),
    now: () => Date.parse('2026-08-22T09:00:00Z'),
  });
  const [came] = await Promise.allSettled([question('GET', '/api')]);
  return {
    waited,
    value: came.status === 'fulfilled' ? came.value : null,
    said: came.status === 'rejected' ? saidBy(came.reason) : null,
  };
}

test('an answer is its JSON', async () => {
  expect(await ask(ok({ rows: [1] }))).toEqual({ waited: [], value: { rows: [1] }, said: null });
});

test('an answer without a body says that there is nothing', async () => {
  expect(await ask(failed(204))).toEqual({ waited: [], value: null, said: null });
});

describe('a CRM that is asked too much', () => {
  test('is waited for as long as it says, in seconds or by the clock', async () => {
    const { waited, value } = await ask(failed(429, '', '7'), failed(429, '', 'Sat, 22 Aug 2026 09:00:05 GMT'), ok(1));
    expect([waited, value]).toEqual([[7_000, 5_000], 1]);
  });

  test('is given longer each time where it says nothing', async () => {
    expect((await ask(failed(429), failed(429), ok(1))).waited).toEqual([2_000, 4_000]);
  });

  test('is left alone if it wants more than a minute, and the rep is told for how long', async () => {
    const { waited, said } = await ask(failed(429, '', '600'), ok(1));
    expect(waited).toEqual([]);
    expect(said).toMatchObject({
      en: expect.stringContaining('in 10 min'),
      ro: expect.stringContaining('peste 10 min'),
    });
  });

  test('is not asked for ever', async () => {
    const { waited, said } = await ask(...Array.from({ length: 9 }, () => failed(429, '', '0')));
    expect([waited.length, said]).toEqual([
      4,
      expect.objectContaining({ en: expect.stringContaining('no more questions') }),
    ]);
  });
});

test('a server in trouble is tried again, and then said so in its own words', async () => {
  const trouble = failed(503, '{"error":{"message":"Down for maintenance"}}');
  expect((await ask(trouble, ok(1))).value).toBe(1);
  const { said } = await ask(trouble, trouble, trouble, trouble, trouble);
  expect(said).toMatchObject({ en: expect.stringContaining('(503): Down for maintenance') });
});

test.each([
  ['an ended session', failed(401), 'session in Odoo has ended'],
  ['being sent to the log-in page', failed(0), 'session in Odoo has ended'],
  ['the log-in page in the place of an answer', failed(200, '<!doctype html><form>'), 'session in Odoo has ended'],
  ['something else than JSON', failed(200, 'pong'), 'something else than JSON at /api'],
  ['a missing permission', failed(403, '[{"message":"API disabled"}]'), 'does not let you read this: API disabled'],
  ['an address that is not there', failed(404), 'an error (404)'],
  ['an error that is a text', failed(400, '{"error":"No such field"}'), 'an error (400): No such field'],
  ['a list of errors', failed(400, '{"error":"Bad","messages":["No such filter"]}'), '(400): No such filter'],
  ['nobody to ask', null, 'Keep one of its pages open'],
])('%s is said in words', async (_, answer, words) => {
  expect((await ask(answer)).said).toMatchObject({ en: expect.stringContaining(words), ro: expect.any(String) });
});

test.each([
  ['a token that is not accepted', failed(401), 'does not accept the token'],
  ['an API that cannot be reached', null, 'could not be reached'],
])('%s is said in words', async (_, answer, words) => {
  const question = askBy(async () => answer, { crm: 'HubSpot', by: 'token', abort: new AbortController().signal });
  const [came] = await Promise.allSettled([question('GET', '/api')]);
  expect(came.status === 'rejected' && saidBy(came.reason)).toMatchObject({ en: expect.stringContaining(words) });
});

test('it ends when it is called off, also while it waits', async () => {
  const stop = new AbortController();
  const question = askBy(async () => failed(429, '', '30'), { crm: 'Odoo', by: 'page', abort: stop.signal });
  const asked = expect(question('GET', '/api')).rejects.toThrow('by the rep');
  await Promise.resolve();
  stop.abort(new Error('by the rep'));
  await asked;
});
