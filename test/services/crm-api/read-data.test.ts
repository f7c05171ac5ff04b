import { expect, test, vi } from 'vitest';
import { copper } from '../../../lib/adapters/copper/copper';
import { pipedrive } from '../../../lib/adapters/pipedrive/pipedrive';
import { twenty } from '../../../lib/adapters/twenty/twenty';
import { browser } from '../../../lib/browser/browser';
import type { Token } from '../../../lib/domain/record/token';
import { readData } from '../../../lib/services/crm-api/read-data';

const from = (origin: string, token: Token | null, tabId: number | null = 7) => ({
  origin,
  tabId,
  token,
  rep: 'Pat Rep',
  timeZone: 'Europe/Bucharest',
  abort: new AbortController().signal,
});
const OWN = 'https://crm.acme.example';

test.each([null, {}, { token: 'a1b2c3' }, { token: 'a1b2c3', email: '' }])(
  'where a part of what the API wants was not pasted, the rep is told so: %o',
  async (token) => {
    const asked = readData(copper, { type: 'copper' }, from('https://app.copper.com', token));
    await expect(asked).rejects.toThrow('Copper hands over deals for a token only.');
  },
);

test('a Twenty of a company’s own is asked by its page, at its own origin', async () => {
  const sent = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ status: 401, retryAfter: null, text: '' });
  const asked = readData(twenty, { type: 'twenty' }, from(OWN, { token: 'key.0123' }));
  await expect(asked).rejects.toThrow('Twenty does not accept the token');
  const [tab, push] = sent.mock.calls[0] ?? [];
  expect(tab).toBe(7);
  expect(push).toMatchObject({
    type: 'api.asked',
    body: { method: 'GET', path: expect.stringMatching(`^${OWN}/rest/`), auth: 'bearer', token: 'key.0123' },
  });
});

test('and where none of its pages is open, the rep is asked to open one', async () => {
  const asked = readData(twenty, { type: 'twenty' }, from(OWN, { token: 'key.0123' }, null));
  await expect(asked).rejects.toThrow('Keep one of its pages open');
});

test('the Twenty that its maker runs is asked at its API, not by a page', async () => {
  const sent = vi.spyOn(browser.tabs, 'sendMessage');
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 401 }));
  const asked = readData(twenty, { type: 'twenty' }, from('https://acme.twenty.com', { token: 'key.0123' }));
  await expect(asked).rejects.toThrow('does not accept the token');
  expect(`${fetched.mock.calls[0]?.[0]}`).toMatch(/^https:\/\/api\.twenty\.com\/rest\//);
  expect(sent).not.toHaveBeenCalled();
});

test('an adapter that names an API and a site of its own does not get the token sent there', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const asked = readData(pipedrive, { type: 'pipedrive' }, from('https://evil.example', { token: 'a1b2c3' }));
  await expect(asked).rejects.toThrow('was not sent there');
  expect(fetched).not.toHaveBeenCalled();
});
