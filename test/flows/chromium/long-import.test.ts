import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumWithExtension, launchChromium } from '../../support/chromium.ts';
import { giveConsentFrom } from '../../support/give-consent.ts';
import { type OpenPracticeCrm, openPracticeCrm } from '../../support/practice-crm.ts';
import { waitFor } from '../../support/wait-for.ts';

/** The records that one question of an import asks for. */
const PAGE = 500;

/** What our own screens may ask. */
declare const chrome: { alarms: { get(name: string): Promise<object | undefined> } };

let crm: OpenPracticeCrm;
let browser: ChromiumWithExtension;
let screen: Page;
let page: Page;
let sidebar: Frame;
/** What the import asked for, in order. */
let asked: string[] = [];
/** The CRM keeps the import waiting at this question, from 1; 0 at none. */
let hold = 0;
let release = () => {};

beforeAll(async () => {
  crm = await openPracticeCrm({
    onCall: (path) => {
      if (!path.endsWith(`limit=${PAGE}`)) return;
      asked.push(path);
      if (asked.length === hold) return new Promise((done) => (release = done));
    },
  });
  browser = await launchChromium();
  screen = await browser.openScreen('ops');
  await giveConsentFrom(screen);
  await openPage();
  // From the first time on it knows whether there is one to end.
  await browser.killWorker();
});

afterAll(async () => {
  release();
  await browser?.stop();
  await crm?.stop();
});

/** Ends the background while the CRM keeps it waiting, and sees to it that the next one is kept waiting at `next`. */
async function endBackground(next: number): Promise<void> {
  hold = next;
  expect(await browser.killWorker()).toBe(true);
  release();
}

async function openPage(): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(`${crm.url}/accounts`);
  sidebar = await browser.sidebarFrame(page);
}

const shows = (words: RegExp, limitMs?: number) =>
  waitFor(`${words} in the sidebar`, async () => words.test(await sidebar.locator('body').innerText()), limitMs);
const press = (name: string) => sidebar.getByRole('button', { name, exact: true }).click();

test('an import during which the background is ended goes on where it was and asks for no page twice', async () => {
  hold = 4;
  await press('Import your deals from this CRM');
  await shows(/Reading from Practice CRM.*1,500 records so far/s);

  // Ended once while the rep works on, whose next page starts it again.
  await endBackground(9);
  await page.getByRole('navigation').getByRole('link', { name: 'Contacts' }).click();
  await waitFor('question 9', () => asked.length >= 9);

  // And once while no page is there that could: then the alarm does, within a minute.
  await page.close();
  await endBackground(0);
  const expected = await pagesOf('opportunities', 'leads', 'activities');
  await waitFor('all pages', () => asked.length === expected.length + 2, 90_000);
  await openPage();
  await shows(/From 8,800 deals/);

  // What was on its way when the background ended, the 4th and then the 8th page, was not there yet.
  const twice = [expected[3], expected[7]];
  expect(asked.toSorted()).toEqual([...expected, ...twice].toSorted());

  const interrupted = await importedRows();
  asked = [];
  await press('Import again');
  await waitFor('all pages', () => asked.length === expected.length);
  await shows(/From 8,800 deals.*Import again/s);
  expect(asked).toEqual(expected);
  expect(await importedRows()).toEqual(interrupted);
  expect(interrupted).toMatchObject({ deals: { length: 8_800 }, answers: [] });
}, 240_000);

test('an import that the rep stops is not begun again, and leaves the last one as it was', async () => {
  const before = await importedRows();
  asked = [];
  hold = 3;
  await press('Import again');
  await shows(/Reading from Practice CRM.*1,000 records so far/s);
  await press('Stop');
  await shows(/Stopped\. What you had before is unchanged/);
  release();
  await browser.killWorker();
  await browser.worker();
  // The background looks for an import to go on with, finds none, and takes the alarm away.
  await waitFor('the alarm to go', async () => !(await screen.evaluate(() => chrome.alarms.get('import'))));
  expect(await importedRows()).toEqual(before);
  expect(asked).toHaveLength(3);
});

/** The questions that read these from beginning to end. */
async function pagesOf(...collections: string[]): Promise<string[]> {
  const all: string[] = [];
  for (const name of collections) {
    const { total } = (await crm.get(`${name}?limit=0`)) as { total: number };
    for (let offset = 0; offset <= total; offset += PAGE) all.push(`/api/${name}?offset=${offset}&limit=${PAGE}`);
  }
  return all;
}

/** What the database holds of imports, read past our own code. */
function importedRows(): Promise<{ [table: string]: unknown[] }> {
  return screen.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('rep-assistant');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const rows = (table: string) =>
      new Promise<unknown[]>((done, fail) => {
        const request = db.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const tables: { [table: string]: unknown[] } = {};
    for (const table of ['deals', 'leads', 'activities', 'answers']) tables[table] = await rows(table);
    db.close();
    return tables;
  });
}
