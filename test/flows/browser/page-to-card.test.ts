import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AtWork, atWork, type PracticeDeal } from '../../support/at-work.ts';
import type { Box, Tab } from '../../support/driver/driver.ts';
import type { Surface } from '../../support/driver/surface.ts';
import { waitFor } from '../../support/wait-for.ts';

let work: AtWork;
let tab: Tab;
/** One lacks its account, the other does not, so that their cards differ. */
let nameless: PracticeDeal;
let named: PracticeDeal;

beforeAll(async () => {
  work = await atWork(inject('browser'));
  tab = await work.open('/opportunities');
  await tab.fill({ role: 'combobox', name: 'Stage' }, 'Engaging');
  const listed = await waitFor('the filtered list', async () => {
    const engaging = await work.deals('Engaging');
    const links = await tab.read(() =>
      [...document.querySelectorAll('th a[href^="/opportunities/"]')].map((link) => link.getAttribute('href')),
    );
    const rows = links.map((href) => engaging.find(({ id }) => href === `/opportunities/${id}`));
    return rows.length > 0 && rows.every((row) => row !== undefined) && rows;
  });
  nameless = listed.find(({ account }) => account === '') as PracticeDeal;
  named = listed.find(({ account, name }) => account !== '' && name !== nameless.name) as PracticeDeal;
});
afterAll(() => work?.stop());

test('a record that was opened from the list without a page load shows its own next step', async () => {
  await openFromList(nameless);
  const sidebar = await tab.sidebar();
  await sidebar.sees(nameless.name);
  await sidebar.sees('Name the account');
});

test('the next record never shows the step of the one before', async () => {
  const sidebar = await tab.sidebar();
  await keepTitles(sidebar);
  await tab.back();
  await openFromList(named);
  await sidebar.sees('Find the decision maker');
  const shown = await sidebar.read(() => (window as unknown as { shown: string[] }).shown);
  const from = shown.findIndex((each) => each.includes(named.name));
  expect(shown.slice(from)).toEqual([`${named.name}: Find the decision maker`]);
  expect(shown.slice(0, from).filter((each) => each.startsWith(nameless.name))).toEqual(
    shown.slice(0, from).filter((each) => each === `${nameless.name}: Name the account`),
  );
});

test('while the CRM is slow to show the next record, nothing of the one before stays', async () => {
  await tab.goto(`${work.crm.url}/opportunities/${nameless.id}?slow=1500`);
  const sidebar = await tab.sidebar();
  await sidebar.sees('Name the account');
  await tab.read((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/opportunities/${named.id}`);
  await waitFor('the sidebar to let go, before the CRM shows a thing', async () => {
    const said = await sidebar.text();
    const isEmpty = await tab.read(() => document.querySelector('.pc-panel.active[aria-busy=true]') !== null);
    return (
      isEmpty &&
      said.includes('Reading this record') &&
      !said.includes(nameless.name) &&
      !said.includes('Name the account')
    );
  });
  await sidebar.sees('Find the decision maker');
  await tab.goto(`${work.crm.url}/opportunities/${nameless.id}?slow=0`);
});

test('the card moves on once the field is filled in in the CRM', async () => {
  await tab.goto(`${work.crm.url}/opportunities/${nameless.id}/edit`);
  const sidebar = await tab.sidebar();
  await sidebar.sees('Name the account');
  await tab.fill('form[data-mode=edit] [name=account]', named.account);
  await tab.click({ role: 'button', name: 'Save' });
  await sidebar.sees('Find the decision maker');
  await sidebar.seesNoMore('Name the account');
});

test('"Show me the field" scrolls to the field and rings it', async () => {
  const { id } = named;
  // What is missing first is then far down the page.
  await work.crm.patch(`opportunities/${id}`, { decisionMaker: 'Ana Pop', nextStep: '' });
  await tab.goto(`${work.crm.url}/opportunities/${id}`);
  const sidebar = await tab.sidebar();
  await sidebar.sees('Expect a close date that is not past');
  const field = '.pc-panel.active [data-field=expectedCloseOn]';
  await tab.read(() => window.scrollTo(0, 0));
  await sidebar.click({ role: 'button', name: 'Show me the field' });
  await waitFor('the ring around the field', async () => {
    const ring = await tab.overlayBox('ring');
    const [box, height] = await tab.read(
      (css) => [document.querySelector(css)?.getBoundingClientRect().toJSON() as Box, innerHeight] as const,
      field,
    );
    return ring !== null && isAround(ring, box) && box.y >= 0 && box.y + box.height <= height;
  });
});

test('"Show me the field" puts the cursor into the field of a form', async () => {
  await tab.goto(`${work.crm.url}/opportunities/${named.id}/edit`);
  const sidebar = await tab.sidebar();
  await sidebar.click({ role: 'button', name: 'Show me the field' });
  await waitFor('the cursor in the field', () =>
    tab.read(() => document.activeElement?.getAttribute('name') === 'expectedCloseOn'),
  );
});

test('in the design with nested shadow roots the card is the same', async () => {
  await tab.goto(`${work.crm.url}/opportunities/${named.id}?design=modern`);
  await (await tab.sidebar()).sees('Expect a close date that is not past');
});

async function openFromList({ id }: PracticeDeal): Promise<void> {
  await tab.click(`th a[href="/opportunities/${id}"]`);
}

/** Notes every pair of record and step that is drawn, in `window.shown` of the sidebar. */
function keepTitles(sidebar: Surface): Promise<void> {
  return sidebar.read(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    const note = () => {
      const [record, step] = ['.record-title', '.step-title'].map(
        (css) => document.querySelector(css)?.textContent ?? '',
      );
      const pair = `${record}: ${step}`;
      if (record !== '' && step !== '' && shown.at(-1) !== pair) shown.push(pair);
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
    note();
  });
}

function isAround(ring: Box, box: Box): boolean {
  return ring.x <= box.x && ring.y <= box.y && ring.height >= box.height && ring.height < box.height + 40;
}
