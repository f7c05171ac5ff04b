import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AtWork, atWork, type PracticeDeal } from '../../support/at-work.ts';
import type { Tab } from '../../support/driver/driver.ts';
import { signUp } from '../../support/play-rep.ts';
import { waitFor } from '../../support/wait-for.ts';

let work: AtWork;
let tab: Tab;
let deal: PracticeDeal;

beforeAll(async () => {
  work = await atWork(inject('browser'));
  await signUp(work.driver);
  deal = (await work.deals('Engaging')).find(({ account }) => account !== '') as PracticeDeal;
  tab = await work.open(`/opportunities/${deal.id}?dialog=1`);
});
afterAll(() => work?.stop());

const isOpen = () => tab.read(() => document.querySelector('[role=dialog] .pc-panel.active') !== null);

test('a record that the CRM shows as a modal dialog is read', async () => {
  await (await tab.sidebar()).sees('Find the decision maker');
  expect(await isOpen()).toBe(true);
});

test('clicks in the sidebar do not close it', async () => {
  const sidebar = await tab.sidebar();
  await sidebar.click({ role: 'button', name: 'Show me the field' });
  await waitFor('the ring around the field', async () => (await tab.overlayBox('ring')) !== null);
  expect(await isOpen()).toBe(true);
});

test('nor does a press on our handle beside it, which folds the sidebar as ever', async () => {
  for (const isFolded of [true, false]) {
    await waitFor('the handle to work', async () => {
      const { x, y, width, height } = await waitFor('our handle', () => tab.overlayBox('toggle'));
      await tab.clickAt(x + width / 2, y + height / 2);
      return ((await tab.overlayBox('collapsed')) !== null) === isFolded;
    });
    expect(await isOpen()).toBe(true);
  }
});

test('what is typed in the sidebar arrives there', async () => {
  const sidebar = await tab.sidebar();
  await sidebar.click({ role: 'button', name: 'Import your deals from this CRM' });
  await sidebar.sees(/From [\d,]+ deals/);
  await sidebar.read(() => {
    const row = [...document.querySelectorAll('.kpi-row')].find((each) => each.textContent?.startsWith('Forecast acc'));
    row?.closest('button')?.setAttribute('data-test', 'forecast');
  });
  await sidebar.click('[data-test=forecast]');
  await sidebar.fill({ role: 'textbox', name: 'Amount you expect to win' }, '125000');
  const typed = await sidebar.read(() => [...document.querySelectorAll('input')].map(({ value }) => value));
  expect(typed).toContain('125000');
  expect(await isOpen()).toBe(true);
});

test('a click on the page beside it closes the dialog, as without us', async () => {
  await tab.clickAt(20, 300);
  await waitFor('the dialog to be closed', async () => !(await isOpen()));
  await (await tab.sidebar()).seesNoMore('Find the decision maker');
});
