import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { ApiReply, ApiRequest } from '../../support/api-server.ts';
import type { Driver, Tab } from '../../support/driver/driver.ts';
import { launchDriver } from '../../support/driver/launch-driver.ts';
import { REP, signUp } from '../../support/play-rep.ts';
import { servePage } from '../../support/serve-page.ts';

const SAVED = new URL('../../fixtures/twenty/2026-11-24-opportunity-record-de', import.meta.url);
const { id } = JSON.parse(readFileSync(`${SAVED.pathname}.json`, 'utf8'));
const [firstName, lastName] = REP.split(' ');
const deal = { name: 'Depot', stage: 'NEW', amount: { amountMicros: 5_000_000, currencyCode: 'EUR' }, closeDate: null };
const TABLES: { [path: string]: object[] } = {
  workspaceMembers: [{ id: 'm', name: { firstName, lastName } }],
  'metadata/objects': [{ nameSingular: 'opportunity', fields: [{ name: 'owner' }, { name: 'stage', options: [] }] }],
  opportunities: [
    { id: '1', ...deal },
    { id: '2', ...deal },
  ],
};

let driver: Driver;
let site: Awaited<ReturnType<typeof servePage>>;
let crms: Tab;
let page: Tab;
const asked: (string | undefined)[] = [];

beforeAll(async () => {
  site = await servePage(readFileSync(`${SAVED.pathname}.html`, 'utf8'), twenty);
  driver = await launchDriver(inject('browser'));
  await signUp(driver, REP);
  crms = await driver.openScreen('crms');
  await driver.allowSite(site.pattern);
  await crms.show();
  await crms.fill({ role: 'textbox', name: 'Address of a page in your CRM' }, site.url);
  await crms.fill({ role: 'combobox', name: 'Which CRM is it?' }, 'twenty');
  await crms.click({ role: 'button', name: 'Switch on' });
  await crms.sees(`Twenty ${site.url}`);
  page = await driver.openPage(`${site.url}/object/opportunity/${id}`);
});
afterAll(async () => {
  await driver?.stop();
  await site?.stop();
});

/** A company's own Twenty, which has its API beside its pages. */
function twenty({ path, headers }: Pick<ApiRequest, 'path' | 'headers'>): ApiReply | null {
  const [, name = null] = /^\/rest\/([^?]+)/.exec(path) ?? [];
  if (name === null) return null;
  asked.push(headers.authorization);
  if (headers.authorization !== 'Bearer key.0123') return { status: 401, body: { messages: ['Token invalid.'] } };
  const rows = TABLES[name] ?? [];
  return { body: { data: { [name.split('/').at(-1) ?? '']: rows }, pageInfo: { hasNextPage: false } } };
}

async function connect(token: string): Promise<void> {
  await crms.show();
  await crms.fill('input[type=password]', token);
  await crms.click({ role: 'button', name: 'Connect' });
  await crms.sees('The API of Twenty is connected');
}

test('deals that want a token are not asked for before there is one', async () => {
  await page.show();
  const sidebar = await page.sidebar();
  await sidebar.click({ role: 'button', name: 'Import your deals from this CRM' });
  await sidebar.sees('Twenty hands over deals for a token only');
  expect(asked).toEqual([]);
});

test('a token that the CRM does not accept is said so', async () => {
  await crms.show();
  await crms.click({ role: 'button', name: 'Connect the API of Twenty to read your deals' });
  await connect('key.old');
  await page.show();
  const sidebar = await page.sidebar();
  await sidebar.click({ role: 'button', name: 'Try again' });
  await sidebar.sees('Twenty does not accept the token');
  expect(asked).toEqual(['Bearer key.old']);
});

test('with the right one they are read, at the origin of the rep’s own page', async () => {
  await connect('key.0123');
  await page.show();
  const sidebar = await page.sidebar();
  await sidebar.click({ role: 'button', name: 'Try again' });
  await sidebar.sees('From 2 deals (yours: 2)');
});
