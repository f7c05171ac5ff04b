import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeCrm } from '../../practice-crm/server.ts';
import { type ChromiumWithExtension, launchChromium } from '../../support/chromium.ts';
import { contentWorld } from '../../support/content-world.ts';
import { giveConsentFrom } from '../../support/give-consent.ts';
import { newProfile } from '../../support/profile.ts';
import { type StoredSignals, storedSignals } from '../../support/stored-signals.ts';
import { waitFor } from '../../support/wait-for.ts';

const KILLS = 20;
/** The runs before which the database on disk is damaged. */
const DAMAGED_BEFORE = [7, 14];

let crm: Awaited<ReturnType<typeof startPracticeCrm>>;
const profile = newProfile();

beforeAll(async () => {
  crm = await startPracticeCrm();
});

afterAll(async () => {
  await crm?.stop();
  profile.remove();
});

test(`killing the whole browser ${KILLS} times mid-write, and damaging its database, loses no acknowledged signal`, async () => {
  const acknowledged = new Set<string>();
  let damages = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    if (DAMAGED_BEFORE.includes(kill)) damages += damageDatabase();
    const browser = await launchChromium({ userDataDir: profile.folder });
    const stored = await firstLook(browser, kill === 0);
    expect(missing(acknowledged, stored), `before kill ${kill + 1}`).toEqual([]);
    // Damage that the browser did not notice would prove nothing.
    if (DAMAGED_BEFORE.includes(kill)) expect(stored.recovered).toBeGreaterThan(0);
    for (const id of await writeUntilKilled(browser, 3 + (kill % 5) * 4)) acknowledged.add(id);
  }
  expect(damages).toBeGreaterThan(0);

  const browser = await launchChromium({ userDataDir: profile.folder });
  const stored = await firstLook(browser, false);
  await browser.stop();
  expect(missing(acknowledged, stored)).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(KILLS * 3);
  // One signal a batch: so nothing was counted twice either, whatever was stored without an answer having come.
  expect(stored.signalsInBatches).toBe(new Set(stored.batchIds).size);
  expect(stored.signalsInRollUps).toBe(stored.signalsInBatches);
}, 600_000);

async function firstLook(browser: ChromiumWithExtension, isFirst: boolean): Promise<StoredSignals> {
  const screen = await browser.openScreen('ops');
  if (isFirst) await giveConsentFrom(screen);
  await browser.worker();
  // Opening a CRM page makes the background open its store, and bring back what that lost.
  const page = await browser.context.newPage();
  await page.goto(`${crm.url}/opportunities`);
  const sidebar = await browser.sidebarFrame(page);
  await waitFor('the sidebar to show its view', () =>
    sidebar.evaluate(() => document.body.innerText.includes('Darcel')),
  );
  return storedSignals(screen);
}

/** Sends batches of one signal from the content script's own world without a rest, until the browser is killed. */
async function writeUntilKilled(browser: ChromiumWithExtension, acknowledgements: number): Promise<string[]> {
  const page = browser.context.pages().find((each) => each.url().startsWith(crm.url));
  if (!page) throw new Error('The page of the CRM is gone.');
  const world = await contentWorld(page, browser.extensionId);
  await world.evaluate(
    `(async () => {
      for (;;) {
        const id = crypto.randomUUID(), now = Date.now(), d = new Date(now);
        const day = [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
        const body = { id, tool: 'practice', day, baseAt: now, descriptors: [[9, 0, 'export']], deltas: [0], codes: [0] };
        const reply = await chrome.runtime.sendMessage({ type: 'signals.batched', body });
        if (reply?.stored === true && reply.id === id) console.debug(id);
      }
    })()`,
    false,
  );
  await waitFor('batches to be acknowledged', () => world.logged.length >= acknowledgements);
  await browser.killBrowser();
  return world.logged;
}

/** Flips bytes all over the files of our IndexedDB; answers how many files it damaged. */
function damageDatabase(): number {
  const root = join(profile.folder, 'Default', 'IndexedDB');
  const folders = readdirSync(root).filter((name) => name.startsWith('chrome-extension_') && name.endsWith('.leveldb'));
  let damaged = 0;
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder))) {
      if (!/\.(log|ldb)$/.test(name)) continue;
      const file = join(root, folder, name);
      const bytes = readFileSync(file);
      for (let i = 64; i < bytes.length; i += 997) bytes[i] = (bytes[i] as number) ^ 0xff;
      writeFileSync(file, bytes);
      damaged += 1;
    }
  }
  return damaged;
}

function missing(acknowledged: Set<string>, { batchIds }: StoredSignals): string[] {
  const there = new Set(batchIds);
  return [...acknowledged].filter((id) => !there.has(id));
}
