import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../lib/browser/browser';
import { postObserved } from '../../lib/messaging/post-observed';

const LIST = { crm: 'practice', page: 'list', recordKind: null, user: null, reading: null } as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function answering(reply: () => Promise<unknown>): void {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(reply as never);
}

test('an observation that the background took is done', async () => {
  answering(async () => ({ ok: true, value: null }));
  await expect(postObserved(LIST)).resolves.toBeUndefined();
});

test.each([
  ['refused', async () => ({ ok: false, error: 'page.observed is not yours to send.' })],
  ['heard by nobody', async () => undefined],
  ['left to a background that is gone', () => Promise.reject(new Error('Could not establish connection.'))],
])('one that was %s is not', async (_, reply) => {
  answering(reply);
  await expect(postObserved(LIST)).rejects.toThrow();
});

test('one whose answer never comes is not, after five seconds', async () => {
  answering(() => new Promise(() => {}));
  const posted = expect(postObserved(LIST)).rejects.toThrow('did not take');
  await vi.advanceTimersByTimeAsync(5_000);
  await posted;
});
