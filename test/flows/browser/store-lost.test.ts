import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AtWork, atWork, type PracticeDeal } from '../../support/at-work.ts';
import type { Tab } from '../../support/driver/driver.ts';
import { signUp } from '../../support/play-rep.ts';
import { signalCounts } from '../../support/signal-counts.ts';
import { waitFor } from '../../support/wait-for.ts';

let work: AtWork;
let tab: Tab;
let myData: Tab;
let deal: PracticeDeal;

beforeAll(async () => {
  work = await atWork(inject('browser'));
  await signUp(work.driver);
  [deal] = (await work.deals('Engaging')) as [PracticeDeal];
  tab = await work.open(`/opportunities/${deal.id}`);
  myData = await work.driver.openScreen('my-data');
});
afterAll(() => work?.stop());

test('a database that disappears while the browser runs is rebuilt from the journal, and the rep is told', async () => {
  await tab.show();
  await (await tab.sidebar()).sees('Next step');
  await logCall();
  await waitFor('the call in the database', async () => (await signalCounts(myData))['activity.logged'] === 1);

  await deleteDatabase(myData);
  // The next thing that happens makes the background open its store, and see that it is new.
  await logCall();
  await waitFor('both calls', async () => (await signalCounts(myData))['activity.logged'] === 2);
  await (await tab.sidebar()).sees(/put back/);
});

test('a store that a newer version wrote is left alone; the sidebar says so and offers a copy', async () => {
  // Nothing of ours may have the database open meanwhile, or it would join in.
  const bare = await work.driver.openBare();
  await tab.goto('about:blank');
  await myData.close();
  await work.driver.killBackground();
  await deleteDatabase(bare);
  await makeDatabase(bare, 9_990);
  tab = await work.open(`/opportunities/${deal.id}`);
  const sidebar = await tab.sidebar();
  await sidebar.sees(/newer version/);
  await sidebar.finds({ role: 'button', name: 'Save a copy' });
  const kept = await bare.read(async () => {
    const [found] = (await indexedDB.databases()).filter(({ name }) => name === 'rep-assistant');
    return found?.version;
  });
  expect(kept).toBe(9_990);
});

async function logCall(): Promise<void> {
  await tab.show();
  await tab.click('.pc-panel.active [data-action=log-activity][data-activity=call]');
  await tab.read(() => void window.dispatchEvent(new Event('pagehide')));
}

async function deleteDatabase(where: Tab): Promise<void> {
  await where.read(async () => {
    await new Promise<void>((done, fail) => {
      const request = indexedDB.deleteDatabase('rep-assistant');
      request.onsuccess = () => done();
      request.onerror = () => fail(request.error);
    });
  });
}

async function makeDatabase(where: Tab, version: number): Promise<void> {
  await where.read(async (wanted) => {
    await new Promise<void>((done, fail) => {
      const request = indexedDB.open('rep-assistant', wanted);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('settings', { keyPath: 'key' }).put({ key: 'from', value: 'the future' });
      };
      request.onsuccess = () => {
        request.result.close();
        done();
      };
      request.onerror = () => fail(request.error);
    });
  }, version);
}
