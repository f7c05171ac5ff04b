import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeCrm } from '../../practice-crm/server.ts';
import { type ChromiumWithExtension, launchChromium } from '../../support/chromium.ts';
import { giveConsentFrom } from '../../support/give-consent.ts';
import { storedSignals } from '../../support/stored-signals.ts';
import { waitFor } from '../../support/wait-for.ts';

const KILLS = 200;

let crm: Awaited<ReturnType<typeof startPracticeCrm>>;
let browser: ChromiumWithExtension;

beforeAll(async () => {
  crm = await startPracticeCrm();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.stop();
  await crm?.stop();
});

test(`killing the worker ${KILLS} times while a rep works loses no signal and counts none twice`, async () => {
  const screen = await browser.openScreen('ops');
  await giveConsentFrom(screen);
  const page = await browser.context.newPage();
  await page.goto(`${crm.url}/accounts`);
  await browser.sidebarFrame(page);

  // Each click is one list opened; going to the page counted as one already.
  let opened = 1;
  let kills = 0;
  while (kills < KILLS) {
    for (const name of ['Contacts', 'Accounts']) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      opened += 1;
    }
    // As when the rep leaves the tab: the batch is on its way while the worker ends.
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    if (await browser.killWorker()) kills += 1;
  }

  const lists = async () => {
    const stored = await storedSignals(screen);
    // 3 and 2: the numbers of accounts and contacts.
    return { stored, lists: (stored.counts['1.3.list'] ?? 0) + (stored.counts['1.2.list'] ?? 0) };
  };
  const allThere = async () => {
    const { lists: there } = await lists();
    if (there < opened) throw new Error(`${there} so far`);
    return true;
  };
  await waitFor(`${opened} lists in the database`, allThere, 90_000);
  // What is under way twice must have come twice before it can be said that nothing was doubled.
  await page.close();
  const { stored, lists: counted } = await lists();
  expect(counted).toBe(opened);
  expect(stored.signalsInRollUps).toBe(stored.signalsInBatches);
  expect(new Set(stored.batchIds).size).toBe(stored.batchIds.length);
}, 300_000);
