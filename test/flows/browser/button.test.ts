import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AtWork, atWork } from '../../support/at-work.ts';
import { servePage } from '../../support/serve-page.ts';

const ADDRESS = { role: 'textbox', name: 'Address of a page in your CRM' } as const;

let work: AtWork;
let site: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  site = await servePage('<!doctype html><html lang="en"><title>A CRM</title><h1>A deal</h1></html>');
  work = await atWork(inject('browser'));
  await (await work.driver.openedScreen('welcome')).close();
});
afterAll(async () => {
  await work?.stop();
  await site?.stop();
});

test('on a page without the sidebar the button opens Your CRMs with that page’s site filled in', async () => {
  const page = await work.driver.openPage(`${site.url}/deals/17?owner=me#notes`);
  await page.pressButton();
  const screen = await work.driver.openedScreen('crms');
  await screen.finds(ADDRESS);
  expect(await screen.read(() => document.querySelector('input')?.value)).toBe(site.url);
  await screen.sees(`may read and change data on ${site.url}.`);
  // The address of the screen goes into the browser's history, so it holds no more than the site.
  expect(await screen.read(() => decodeURIComponent(location.hash))).toBe(`#${site.url}`);
  await screen.close();
});

test('on a page that is none of the web, nothing is filled in', async () => {
  const own = await work.driver.openScreen('my-data');
  await own.pressButton();
  const screen = await work.driver.openedScreen('crms');
  await screen.finds(ADDRESS);
  expect(await screen.read(() => document.querySelector('input')?.value)).toBe('');
  await screen.close();
});

test('on a page of the CRM it collapses the sidebar and opens it again', async () => {
  const page = await work.open('/opportunities');
  await page.sidebar();
  const isCollapsed = async () => (await page.overlayBox('collapsed')) !== null;
  await expect.poll(isCollapsed).toBe(false);
  await page.pressButton();
  await expect.poll(isCollapsed).toBe(true);
  await page.pressButton();
  await expect.poll(isCollapsed).toBe(false);
});
