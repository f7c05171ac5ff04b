import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { SignalName } from '../../../lib/domain/signal/catalogue';
import { type AtWork, atWork, type PracticeDeal } from '../../support/at-work.ts';
import type { Tab } from '../../support/driver/driver.ts';
import { signUp } from '../../support/play-rep.ts';
import { signalCounts } from '../../support/signal-counts.ts';
import { waitFor } from '../../support/wait-for.ts';

let work: AtWork;
let tab: Tab;
let myData: Tab;
let deals: PracticeDeal[];

beforeAll(async () => {
  work = await atWork(inject('browser'));
  deals = await work.deals('Engaging');
  tab = await work.open('/opportunities');
  myData = await work.driver.openScreen('my-data');
});
afterAll(() => work?.stop());

test('before the rep has agreed, nothing is noted', async () => {
  await openDeal(0);
  await logCall();
  await hide();
  await signUp(work.driver);
  await openDeal(1);
  await logCall();
  await hide();
  // Had the first call been kept, there would be two.
  await counted({ 'activity.logged': 1, 'record.opened': 1 });
});

test('what the rep does is counted, each act once', async () => {
  const before = await signalCounts(myData);
  await openDeal(2);
  await logCall();
  await logCall();
  await openDeal(3);
  await tab.click('[data-action=edit]');
  await tab.fill('form[data-mode=edit] [name=decisionMaker]', 'Ana Pop');
  await tab.click({ role: 'button', name: 'Save' });
  await tab.click('.pc-panel.active [data-action=log-activity][data-activity=email]');
  await hide();
  await counted(plus(before, { 'activity.logged': 3, 'record.saved': 1, 'field.edited': 1 }));
});

test('what was done while the background was ended is counted all the same', async () => {
  const before = await signalCounts(myData);
  await openDeal(4);
  await work.driver.killBackground();
  await logCall();
  await work.driver.killBackground();
  await hide();
  await counted(plus(before, { 'activity.logged': 1, 'record.opened': 1 }));
});

test('what was done in the moment before the page was left is counted, though the background slept', async () => {
  const before = await signalCounts(myData);
  const page = await work.open(`/opportunities/${deals[0]?.id}`);
  await (await page.sidebar()).sees('Next step');
  await work.driver.killBackground();
  await page.click(CALL);
  await page.goto('about:blank');
  await counted(plus(before, { 'activity.logged': 1 }));
});

test('a pause rests from noting, and going on counts again', async () => {
  await openDeal(5);
  const sidebar = await tab.sidebar();
  await sidebar.click({ role: 'button', name: 'Pause signals' });
  await sidebar.click({ role: 'menuitem', name: 'For 15 minutes' });
  await sidebar.sees('Paused until');
  await hide();
  const before = await waitFor('the counts to settle', settled);
  await openDeal(5);
  await logCall();
  await hide();
  await openDeal(5);
  await (await tab.sidebar()).click({ role: 'button', name: 'Resume now' });
  await (await tab.sidebar()).sees('Noting signals');
  // The page hears of it a moment before or after the sidebar does.
  await waitFor('a call to be counted again', async () => {
    await logCall();
    await hide();
    const { 'activity.logged': now = 0 } = await waitFor('the counts to settle', settled);
    if (now > (before['activity.logged'] ?? 0)) return true;
    return openDeal(5).then(() => false);
  });
});

test('the dashboard shows the counts, and each new act as it comes', async () => {
  const ops = await work.driver.openScreen('ops');
  const { 'activity.logged': calls = 0 } = await signalCounts(ops);
  await usedTimes(ops, 'Logging an activity', calls);
  await openDeal(6);
  await logCall();
  await logCall();
  await hide();
  await usedTimes(ops, 'Logging an activity', calls + 2);
});

/** Waits for the table of features to say how often one was used. */
async function usedTimes(ops: Tab, feature: string, times: number): Promise<void> {
  await waitFor(`"${feature}" to stand at ${times}`, () =>
    ops.read(
      ([name, count]) => {
        const table = [...document.querySelectorAll('table')].find((each) => each.textContent?.includes(name));
        const column = [...(table?.querySelectorAll('thead th') ?? [])].findIndex((head) =>
          head.textContent?.includes('Times used'),
        );
        const row = [...(table?.querySelectorAll('tbody tr') ?? [])].find((each) => each.textContent?.startsWith(name));
        return row?.children[column]?.textContent === String(count);
      },
      [feature, times] as const,
    ),
  );
}

async function openDeal(at: number): Promise<void> {
  await tab.show();
  await tab.goto(`${work.crm.url}/opportunities/${deals[at]?.id}`);
  await (await tab.sidebar()).sees('Next step');
}

const CALL = '.pc-panel.active [data-action=log-activity][data-activity=call]';

/** Waits for the CRM to show the call, as a rep would before the next click. */
async function logCall(): Promise<void> {
  const entries = () => tab.read(() => document.querySelectorAll('.pc-panel.active .pc-timeline li.done').length);
  const before = await entries();
  await tab.click(CALL);
  await waitFor('the call in the timeline', async () => (await entries()) > before);
}

/** A page that goes away hands over what it has noted. */
async function hide(): Promise<void> {
  await tab.goto('about:blank');
}

async function counted(wanted: Partial<Record<SignalName, number>>): Promise<void> {
  await expect.poll(async () => pick(await signalCounts(myData), wanted), { timeout: 20_000 }).toEqual(wanted);
}

/** Two looks, with the page long gone, that see the same. */
async function settled() {
  const first = await signalCounts(myData);
  const second = await signalCounts(myData);
  return JSON.stringify(first) === JSON.stringify(second) && first;
}

function pick(all: Partial<Record<SignalName, number>>, like: Partial<Record<SignalName, number>>) {
  return Object.fromEntries(Object.keys(like).map((name) => [name, all[name as SignalName] ?? 0]));
}

function plus(before: Partial<Record<SignalName, number>>, more: Partial<Record<SignalName, number>>) {
  return Object.fromEntries(
    Object.entries(more).map(([name, count]) => [name, (before[name as SignalName] ?? 0) + count]),
  );
}
