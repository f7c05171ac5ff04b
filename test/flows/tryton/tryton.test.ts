import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Reading } from '../../../lib/domain/record/crm-record';
import type { Driver, Tab } from '../../support/driver/driver.ts';
import { launchDriver } from '../../support/driver/launch-driver.ts';
import { signUp } from '../../support/play-rep.ts';
import { signalCounts } from '../../support/signal-counts.ts';
import { startTryton, TRYTON_LOGIN, type Tryton } from '../../support/tryton.ts';
import { TRYTON_REP } from '../../support/tryton-seed.ts';
import { waitFor } from '../../support/wait-for.ts';

type Row = {
  id: number;
  description: string;
  state: string;
  amount: { decimal: string };
  end_date: { year: number; month: number; day: number } | null;
  'party.': { rec_name: string };
  'employee.': { rec_name: string };
};

let tryton: Tryton;
let driver: Driver;
let screen: Tab;
let tab: Tab;

beforeAll(async () => {
  [tryton, driver] = await Promise.all([startTryton(), launchDriver(inject('browser'))]);
  await signUp(driver, TRYTON_REP);
  screen = await driver.openScreen('crms');
  await screen.show();
  await screen.fill({ role: 'textbox', name: 'Address of a page in your CRM' }, tryton.url);
  await screen.fill({ role: 'combobox', name: 'Which CRM is it?' }, 'tryton');
  await screen.click({ role: 'button', name: 'Switch on' });
  await screen.sees(`Tryton ${tryton.url}`);
  tab = await driver.openPage(tryton.url);
  await tab.show();
  await signIn();
}, 120_000);
afterAll(async () => {
  await driver?.stop();
  await tryton?.stop();
});

test('from the list to a record: the sidebar shows it, read as the server has it', async () => {
  await open('sale.opportunity');
  await tab.finds('#tabcontent .treeview tbody tr');
  const [row] = await rows(4);
  await tab.click(await cellOf(row.description));
  await tab.click('#tabcontent > .tab-pane.active button#switch_');
  const sidebar = await tab.sidebar();
  await sidebar.sees(row.description);
  await sidebar.sees('Next step');
  const { fields, ref, required } = await readingOf('4');
  expect(ref).toEqual({ crm: 'tryton', kind: 'opportunity', id: '4' });
  expect(fields.name).toMatchObject({ state: 'read', text: row.description });
  expect(fields.account).toMatchObject({ state: 'read', text: row['party.'].rec_name });
  expect(fields.owner).toMatchObject({ state: 'read', text: row['employee.'].rec_name });
  expect(fields.stage).toMatchObject({ state: 'read', value: { type: 'choice', id: row.state } });
  const minor = Math.round(Number(row.amount.decimal) * 100);
  expect(fields.amount).toMatchObject({ state: 'read', value: { type: 'money', money: { minor } } });
  const { year, month, day } = row.end_date as NonNullable<Row['end_date']>;
  const shown = fields.expectedCloseOn as { text: string };
  const two = (part: number) => String(part).padStart(2, '0');
  expect(shown.text).toBe(`${two(month)}/${two(day)}/${year}`);
  expect(fields.lossReason).toEqual({ state: 'unseen', why: 'missing' });
  expect(required).toEqual(['probability']);
});

test('what the rep changes there is seen, and counted without its value', async () => {
  const before = await signalCounts(screen);
  await tab.fill('#tabcontent > .tab-pane.active input[name=description]', 'Vantiq - a longer pilot');
  await tab.click('#tabcontent > .tab-pane.active button#save');
  await waitFor('the server to have it', async () => (await rows(4))[0].description === 'Vantiq - a longer pilot');
  await (await tab.sidebar()).sees('Vantiq - a longer pilot');
  await tab.goto('about:blank');
  const counted = async () => {
    const {
      'field.edited': edited = 0,
      'record.saved': saved = 0,
      'record.opened': opened = 0,
    } = await signalCounts(screen);
    return { edited, saved, opened };
  };
  const { 'field.edited': edited = 0, 'record.saved': saved = 0 } = before;
  await expect.poll(counted, { timeout: 20_000 }).toMatchObject({ edited: edited + 1, saved: saved + 1 });
});

test('of two records that are open in its tabs, the one in front is read', async () => {
  // The session is that of the database which the hash names.
  await tab.goto(`${tryton.url}/#crm`);
  await tab.finds('#user-preferences a');
  const [first, second] = await rows(1, 6);
  await open('sale.opportunity/1');
  await (await tab.sidebar()).sees(first.description);
  await open('sale.opportunity/6');
  await (await tab.sidebar()).sees(second.description);
  expect((await readingOf('6')).fields.amount).toMatchObject({ state: 'read' });
  await tab.click('#tablist li:nth-of-type(1) a');
  await (await tab.sidebar()).sees(first.description);
  await (await tab.sidebar()).seesNoMore(second.description);
  expect((await readingOf('1')).fields.expectedCloseOn).toEqual({ state: 'blank' });
});

test('its deals are read for the figures, over the session of the page', async () => {
  const sidebar = await tab.sidebar();
  await sidebar.click({ role: 'button', name: 'Import your deals from this CRM' });
  await sidebar.sees('From 8 deals (yours: 8)');
});

test('what was changed on the server since then is read when the rep imports again', async () => {
  await tryton.rpc('model.sale.opportunity.write', [[6], { description: 'Changed on the server' }, {}]);
  const sidebar = await tab.sidebar();
  await sidebar.click({ role: 'button', name: 'Import again' });
  await waitFor('the change', async () => (await dealNames()).includes('Changed on the server'));
  expect(await dealNames()).toHaveLength(8);
  await sidebar.sees('Import again');
});

async function signIn(): Promise<void> {
  await tab.fill('#login', TRYTON_LOGIN.user);
  await tab.click({ role: 'button', name: 'Login' });
  await tab.fill('#ask-dialog-entry', TRYTON_LOGIN.password);
  await tab.click({ role: 'button', name: 'OK' });
  await tab.finds('#user-preferences a');
}

/** As from a link or a bookmark: the client follows its hash. */
async function open(what: string): Promise<void> {
  await tab.read((hash) => {
    location.hash = hash;
  }, `crm/model/${what}`);
}

function rows(...ids: number[]): Promise<[Row, Row]> {
  const fields = ['description', 'state', 'amount', 'end_date', 'party.rec_name', 'employee.rec_name'];
  return tryton.rpc('model.sale.opportunity.read', [ids, fields, {}]);
}

/** The list's cell with these words, given a mark to be found by. */
async function cellOf(words: string): Promise<string> {
  await waitFor('the record in the list', () =>
    tab.read((text) => {
      const cells = [...document.querySelectorAll('#tabcontent .treeview tbody td')];
      const cell = cells.find(
        (each) => each.textContent?.trim() === text || each.querySelector('input')?.value === text,
      );
      cell?.setAttribute('data-test', 'cell');
      return cell !== undefined;
    }, words),
  );
  return '[data-test=cell]';
}

/** The last reading of a record that the background holds. */
function readingOf(id: string): Promise<Reading> {
  return waitFor(`a reading of ${id}`, () =>
    screen.read(async (wanted) => {
      const all = Object.values(await chrome.storage.session.get(null)) as ({ reading?: Reading | null } | null)[];
      return all.find((each) => each?.reading?.ref.id === wanted)?.reading ?? null;
    }, id),
  );
}

/** The names of the imported deals, read past our own code. */
function dealNames(): Promise<string[]> {
  return screen.read(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('rep-assistant');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const deals = await new Promise<{ name: string }[]>((done, fail) => {
      const request = db.transaction('deals').objectStore('deals').getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    db.close();
    return deals.map(({ name }) => name);
  }, null);
}

/** What our own screens may ask; Firefox knows it by this name too. */
declare const chrome: { storage: { session: { get(key: null): Promise<object> } } };
