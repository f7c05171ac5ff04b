import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../lib/browser/browser';
import { Fault } from '../../lib/domain/fault';
import { type MessageType, PROTOCOL, type Sender } from '../../lib/messaging/protocol';
import { type Handlers, serve, whoSent } from '../../lib/messaging/serve';
import { senders } from '../support/senders';

const TYPES = Object.keys(PROTOCOL) as MessageType[];
const isCrmPage = async (url: string) => url.startsWith('http://127.0.0.1');

const IMPORT = '0b8f0f0e-6b0a-4d3e-9a52-1c2d3e4f5a6b';

/** A body that each message accepts. */
const SOUND: { [T in MessageType]: unknown } = {
  'page.observed': { crm: 'practice', page: 'list', recordKind: null, user: null, reading: null },
  'signals.batched': { anything: 'its own service looks at it' },
  'layout.changed': { width: 320 },
  'view.request': {},
  'field.point': { field: 'amount', from: 'step', subject: 'amount-known' },
  'tip.dismiss': { id: 'call-first' },
  'tip.follow': { id: 'call-first' },
  'deals.import': { crm: 'practice' },
  'import.stop': {},
  'capture.pause': { until: 1 },
  'forecast.state': { amountMinor: 100, currency: 'EUR' },
  'layout.set': { collapsed: true },
  'screen.open': { screen: 'ops' },
  'notice.close': { type: 'recovered' },
  'consent.give': { repName: 'Darcel Schlecht' },
  'consent.withdraw': {},
  'settings.change': { locale: 'ro' },
  'site.add': { origin: 'https://crm.example.org', adapter: 'odoo' },
  'site.remove': { origin: 'https://crm.example.org' },
  'api.connect': { crm: 'hubspot', token: { token: 'pat-eu1-0123' } },
  'adapter.keep': { text: '{}' },
  'adapter.forget': { id: 'odoo' },
  'teach.start': { address: 'https://crm.example.org/deals/7', base: null, kind: 'opportunity' },
  'teach.mend': { crm: 'odoo' },
  'teach.look': {},
  'teach.pick': { field: 'amount', label: 'Amount' },
  'teach.leave': {},
  'teach.change': { change: 'name', name: 'Our CRM' },
  'teach.confirm': {},
  'teach.finish': {},
  'teach.stop': {},
  'rows.stage': { import: IMPORT, part: 0, fills: ['id'], kind: 'deals', rows: [] },
  'rows.commit': {
    import: IMPORT,
    parts: 0,
    headers: 'row-1',
    plan: {
      kind: 'deals',
      crm: 'csv',
      columns: ['id', null],
      dayFirst: true,
      decimal: '.',
      currency: 'EUR',
      empty: ['select'],
      outcomes: { won: 'won' },
      rest: 'keep',
    },
  },
  'rows.drop': { import: IMPORT },
  'playbook.load': { text: '{}' },
  'playbook.restore': {},
  'day.erase': { day: '2026-08-22' },
  'all.erase': {},
};

let listen: (message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void) => unknown;
const handled = vi.fn(async (..._: unknown[]) => ({ ok: true }));

beforeEach(() => {
  handled.mockClear();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(((listener: typeof listen) => {
    listen = listener;
  }) as never);
  serve(
    Object.fromEntries(TYPES.map((type) => [type, (...args: unknown[]) => handled(type, ...args)])) as Handlers,
    isCrmPage,
  );
});

function send(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  return new Promise((done) => expect(listen(message, sender, done)).toBe(true));
}

test.each(TYPES)('%s is taken from those that the table names and from nobody else', async (type) => {
  for (const [name, sender] of Object.entries(senders())) {
    handled.mockClear();
    const reply = (await send({ type, body: SOUND[type] }, sender)) as { ok: boolean };
    const allowed = (PROTOCOL[type].from as readonly Sender[]).includes(name as Sender);
    expect([name, reply.ok, handled.mock.calls.length]).toEqual([name, allowed, allowed ? 1 : 0]);
  }
});

test('no message that could hurt is taken from inside a CRM page', () => {
  const hurtful = TYPES.filter((type) => /^(consent|settings|site|api|playbook|day|all)\./.test(type));
  expect(hurtful.map((type) => PROTOCOL[type].from)).toEqual(hurtful.map(() => ['screen']));
});

test('a content script can send no command', () => {
  const posted = TYPES.filter((type) => (PROTOCOL[type].from as readonly Sender[]).includes('page'));
  expect(posted).toEqual(['page.observed', 'signals.batched', 'layout.changed']);
});

test('whatever comes as a message is answered, and only a body of the right form reaches a handler', async () => {
  const { page, frame, screen } = senders();
  const withSchema = TYPES.filter((type) => PROTOCOL[type].body !== null);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(page!, frame!, screen!),
      fc.oneof(
        fc.anything(),
        fc.record({ type: fc.constantFrom(...withSchema, 'constructor', '__proto__'), body: fc.anything() }),
      ),
      async (sender, message) => {
        handled.mockClear();
        const reply = await send(message, sender);
        expect(reply).toBeTypeOf('object');
        for (const [type, body] of handled.mock.calls) {
          expect(PROTOCOL[type as MessageType].body?.safeParse(body).success).toBe(true);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test('a handler that fails answers in words', async () => {
  handled.mockRejectedValueOnce(new Error('The disk is full.'));
  expect(await send({ type: 'all.erase', body: {} }, senders().screen!)).toEqual({
    ok: false,
    error: 'The disk is full.',
  });
});

test('a sender is known by the address that the browser gives, with its tab, frame and origin', async () => {
  expect(await whoSent(senders().page!, isCrmPage)).toEqual({
    kind: 'page',
    tabId: 7,
    frameId: 0,
    origin: 'http://127.0.0.1:4173',
  });
  expect((await whoSent(senders().frame!, isCrmPage))?.kind).toBe('frame');
});

test('what a reader can set right is answered in each language', async () => {
  const said = { en: 'Open a page first.', ro: 'Deschide mai întâi o pagină.' };
  handled.mockRejectedValueOnce(new Fault(said));
  expect(await send({ type: 'all.erase', body: {} }, senders().screen!)).toEqual({ ok: false, error: said });
});
