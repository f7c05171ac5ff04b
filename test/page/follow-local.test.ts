import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLocal } from '../../lib/browser/follow-local';

let stop: AbortController;
let told: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  stop = new AbortController();
  told = [];
});
afterEach(() => stop.abort());

const set = (value: unknown) => fakeBrowser.storage.local.set({ page: value });
const follow = () => followLocal('page', (value) => told.push(value), stop.signal);
const show = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
/** What was asked for now, given out when the test says so. */
function heldAnswer(value: unknown): () => void {
  const { promise, resolve } = Promise.withResolvers<{ [key: string]: unknown }>();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValueOnce(promise as never);
  return () => resolve({ page: value });
}

test('the value is told now and at each change', async () => {
  await set('a');
  await follow();
  await set('b');
  await fakeBrowser.storage.local.set({ other: 1 });
  expect(told).toEqual(['a', 'b']);
});

test('the first answer does not overwrite a change that came before it', async () => {
  const answer = heldAnswer('old');
  const following = follow();
  await set('new');
  answer();
  await following;
  expect(told).toEqual(['new']);
});

test('a page that comes back from the browser’s memory asks again', async () => {
  await set('a');
  await follow();
  heldAnswer('changed meanwhile')();
  show(true);
  await vi.waitFor(() => expect(told).toEqual(['a', 'changed meanwhile']));
});

test('a page that is merely shown does not ask again, nor one that was stopped', async () => {
  await follow();
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  show(false);
  stop.abort();
  show(true);
  expect(get).not.toHaveBeenCalled();
});
