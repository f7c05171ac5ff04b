import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AtWork, atWork } from '../../support/at-work.ts';

let work: AtWork;
const server = createServer((_, answer) => {
  answer.setHeader('content-type', 'text/html');
  answer.end('<!doctype html><title>Something else</title><body><button>Buy</button><div id="opportunities"></div>');
});

beforeAll(async () => {
  work = await atWork(inject('browser'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await work?.stop();
});

test('a page that no adapter knows gets no sidebar and is left as it is', async () => {
  const page = await work.driver.openPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/opportunities/1`);
  await page.sees('Buy');
  // A CRM page opened later has its sidebar, so the content script has long run on the other.
  const tab = await work.open('/opportunities');
  await tab.sidebar();
  const { hosts, style, frames } = await page.read(() => ({
    hosts: document.documentElement.children.length,
    style: document.documentElement.getAttribute('style'),
    frames: window.frames.length,
  }));
  expect({ hosts, style, frames }).toEqual({ hosts: 2, style: null, frames: 0 });
});
