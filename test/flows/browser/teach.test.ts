import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AtWork, atWork } from '../../support/at-work.ts';
import type { Tab } from '../../support/driver/driver.ts';
import type { Surface } from '../../support/driver/surface.ts';
import { STRANGE_DEALS, startStrangeCrm } from '../../support/strange-crm.ts';
import { waitFor } from '../../support/wait-for.ts';

const [first, second, third] = STRANGE_DEALS;

let work: AtWork;
let site: Awaited<ReturnType<typeof startStrangeCrm>>;
let crms: Tab;
let page: Tab;
let panel: Surface;

beforeAll(async () => {
  site = await startStrangeCrm();
  work = await atWork(inject('browser'));
  await work.driver.allowSite(site.pattern);
  crms = await work.driver.openScreen('crms');
});
afterAll(async () => {
  await work?.stop();
  await site?.stop();
});

const addressOf = ({ id }: { id: string }) => `${site.url}/w/acme/vanzari/${id}`;

/** Asks to point at a field, then clicks what says `text` on the page, as a hand would. */
async function point(field: string, text: string): Promise<void> {
  await panel.click({ role: 'button', name: `Point at it ${field}` });
  await panel.sees('Click it on the page');
  const at = await page.read((wanted) => {
    const said = [...document.querySelectorAll('main span, main h2')].find(({ textContent }) => textContent === wanted);
    const box = said?.getBoundingClientRect();
    return box ? { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 } : null;
  }, text);
  if (at === null) throw new Error(`The page does not say ${text}.`);
  await page.clickAt(at.x, at.y);
  await panel.sees(`${field} ${text}`);
}

test('a CRM that has no adapter is taught by pointing at a record', async () => {
  await crms.fill({ role: 'textbox', name: 'Address of a page in your CRM' }, addressOf(first));
  await crms.click({ role: 'button', name: 'Teach it by pointing' });
  page = await work.driver.openedPage(addressOf(first));
  await page.show();
  panel = await page.sidebar();
  await panel.sees('Which part of the address');
  await panel.click({ role: 'button', name: '417 (likely)' });
  await panel.sees('Record 417');
  await point('Name', first.title);
  await point('Stage', first.phase);
  await point('Amount', first.worth);
  await point('Expected close', first.until);
  await point('Account', first.firm);
  await panel.sees('Open another record of this kind');
});

test('it counts once another record was looked at, and keeps what holds there', async () => {
  await page.click('nav a');
  await panel.sees('This page is no such record');
  await page.click(`a[href$="${third.id}"]`);
  await panel.sees(`Name ${third.title}`);
  await panel.click({ role: 'button', name: 'Yes, this is what the page says' });
  await panel.sees('Seen on two records');
});

test('then the sidebar knows records that it never saw', async () => {
  await page.read(() => Reflect.set(window, 'isBefore', true));
  await panel.click({ role: 'button', name: 'Use it in the sidebar' });
  await waitFor('the page to be loaded anew', () => page.read(() => !Reflect.has(window, 'isBefore')));
  await page.goto(addressOf(second));
  const sidebar = await page.sidebar();
  await sidebar.sees(second.title);
  await page.click('nav a');
  await page.click(`a[href$="${first.id}"]`);
  await sidebar.sees(first.title);
  await sidebar.seesNoMore(second.title);
});

test('and the rep has it among the own ones, without a word of any record', async () => {
  await crms.show();
  await crms.sees('crm.localhost');
  const kept = await crms.read(async () => {
    const all = (await chrome.storage.local.get(null)) as { [key: string]: unknown };
    return Object.entries(all).find(([key]) => key.startsWith('adapter.taught'))?.[1] ?? null;
  });
  expect(kept).toMatchObject({ fields: { opportunity: { name: {}, stage: {}, amount: {} } } });
  const text = JSON.stringify(kept);
  for (const deal of STRANGE_DEALS) {
    for (const said of [deal.id, deal.title, deal.worth, deal.until, deal.firm]) {
      if (said !== '') expect(text).not.toContain(said);
    }
  }
});

test('a field that is not found is one click from being pointed at', async () => {
  await page.show();
  await page.goto(addressOf(first));
  const sidebar = await page.sidebar();
  await sidebar.sees(first.title);
  // The CRM was changed: what marked the amount is gone.
  await page.read(() => {
    for (const label of document.querySelectorAll('main span'))
      if (label.textContent === 'Valoare') label.closest('div')?.remove();
  });
  await sidebar.click({ role: 'button', name: 'Point at them' });
  panel = sidebar;
  await panel.sees('Show what is missing');
  await panel.sees('Amount Not found on this page');
  await panel.click({ role: 'button', name: 'Stop and throw it away' });
  await sidebar.sees(first.title);
});

test('what was taught goes to a colleague as a file, and a file that is not sound is refused', async () => {
  const id = 'taught-crm-localhost';
  const key = `adapter.${id}`;
  const adapterNow = () => crms.read(async (at) => (await chrome.storage.local.get(null))[at] ?? null, key);
  const taught = await adapterNow();
  const folder = mkdtempSync(join(tmpdir(), 'adapter-'));
  const [file, odd] = [join(folder, 'ours.adapter.json'), join(folder, 'odd.adapter.json')];
  writeFileSync(file, JSON.stringify(taught));
  writeFileSync(odd, JSON.stringify({ ...(taught as object), detect: '[' }));
  await crms.show();
  await crms.click({ role: 'button', name: 'Remove crm.localhost' });
  await crms.sees('None yet. Teach a CRM');
  await waitFor('the adapter to be gone from its site', async () => (await adapterNow()) === null);
  await crms.upload('input[type="file"]', [odd]);
  await crms.sees('detect: is no selector: [');
  expect(await adapterNow()).toBeNull();
  await crms.upload('input[type="file"]', [file]);
  await crms.finds({ role: 'button', name: 'Remove crm.localhost' });
  expect(await waitFor('the adapter at its site', adapterNow)).toEqual(taught);
  rmSync(folder, { recursive: true });
});

/** What the extension's screens have. */
declare const chrome: { storage: { local: { get(keys: null): Promise<{ [key: string]: unknown }> } } };
