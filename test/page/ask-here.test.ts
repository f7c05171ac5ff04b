import { beforeEach, expect, test, vi } from 'vitest';
import { askHere } from '../../lib/page/ask-here';

const fetched = vi.fn(async (..._: Parameters<typeof fetch>) => new Response('{}', { status: 200 }));

beforeEach(() => {
  fetched.mockClear();
  vi.spyOn(globalThis, 'fetch').mockImplementation(fetched);
});

const rest = (origin: string) => `${origin}/rest/opportunities?limit=200`;
const ask = (path: string) => askHere({ method: 'GET', path, auth: 'bearer', token: 'key.0123' });

test('a token goes along with a question for the origin of the page', async () => {
  expect(await ask(rest(location.origin))).toEqual({ status: 200, retryAfter: null, text: '{}' });
  const [url, { headers } = {}] = fetched.mock.calls[0] ?? [];
  expect(url).toBe(rest(location.origin));
  expect(headers).toMatchObject({ authorization: 'Bearer key.0123' });
});

test('a page of another site sends it nowhere', async () => {
  await expect(ask(rest('https://crm.acme.example'))).rejects.toThrow('is not the origin of this page');
  expect(fetched).not.toHaveBeenCalled();
});
