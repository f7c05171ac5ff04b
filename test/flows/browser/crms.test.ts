import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AtWork, atWork } from '../../support/at-work.ts';
import type { Tab } from '../../support/driver/driver.ts';
import { servePage } from '../../support/serve-page.ts';

const SAVED = new URL('../../fixtures/espocrm/2026-11-24-opportunity-record-detail-en', import.meta.url);
const expected = JSON.parse(readFileSync(`${SAVED.pathname}.json`, 'utf8'));

let work: AtWork;
let site: Awaited<ReturnType<typeof servePage>>;
let crms: Tab;
let page: Tab;

beforeAll(async () => {
  site = await servePage(readFileSync(`${SAVED.pathname}.html`, 'utf8'));
  work = await atWork(inject('browser'));
  crms = await work.driver.openScreen('crms');
  page = await work.driver.openPage(site.url + new URL(expected.url).hash);
});
afterAll(async () => {
  await work?.stop();
  await site?.stop();
});

/** A CRM page that was opened later has its sidebar, so whatever runs on this one has long done so. */
async function hasOverlay(): Promise<boolean> {
  const later = await work.open('/opportunities');
  await later.sidebar();
  await later.close();
  return page.read(() => document.querySelector('html > [data-rep-assistant]') !== null);
}

test('on a site that nobody switched on there is nothing of ours', async () => {
  expect(await hasOverlay()).toBe(false);
});

test('a CRM that is switched on gets the sidebar, and its record is read', async () => {
  await work.driver.allowSite(site.pattern);
  await crms.show();
  await crms.fill({ role: 'textbox', name: 'Address of a page in your CRM' }, `${site.url}/#Opportunity`);
  await crms.fill({ role: 'combobox', name: 'Which CRM is it?' }, 'espocrm');
  await crms.click({ role: 'button', name: 'Switch on' });
  await crms.sees(`EspoCRM ${site.url}`);
  await page.show();
  await page.reload();
  await (await page.sidebar()).sees(expected.fields.name.value.text);
});

test('switched off, the site is as it was', async () => {
  await crms.show();
  await crms.click({ role: 'button', name: `Switch off ${site.url}` });
  await crms.sees('Nowhere yet');
  await page.show();
  await page.reload();
  expect(await hasOverlay()).toBe(false);
});
