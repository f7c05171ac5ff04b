import type { FieldReading, FieldValue, Reading } from '../../../lib/domain/record/crm-record.ts';
import { serveFolder } from '../../bench/browser/serve.ts';
import type { BrowserName } from '../../run/browsers.ts';
import type { Tab } from '../../support/driver/driver.ts';
import { launchDriver } from '../../support/driver/launch-driver.ts';
import { signUp } from '../../support/play-rep.ts';
import { waitFor } from '../../support/wait-for.ts';
import { type DealInPage, dealInPage } from './deal-in-page.ts';
import { setUpRealtimex } from './set-up.ts';

const DEALS = ['7', '12', '0', '33', '48', '21', '5', '16'];

/** Switches the sidebar on at a running RealTimeX CRM and compares what is read there. How many fields are wrong. */
export async function tryRealtimex(browser: BrowserName, headless: boolean): Promise<number> {
  const app = await serveFolder(await setUpRealtimex());
  const site = `http://crm.localhost:${app.port}`;
  const driver = await launchDriver(browser, { headless });
  try {
    await signUp(driver, 'Jane Doe');
    await driver.allowSite('http://crm.localhost/*');
    const screen = await driver.openScreen('crms');
    await screen.show();
    await screen.fill({ role: 'textbox', name: 'Address of a page in your CRM' }, site);
    await screen.fill({ role: 'combobox', name: 'Which CRM is it?' }, 'atomic');
    await screen.click({ role: 'button', name: 'Switch on' });
    await screen.sees(`Atomic CRM ${site}`);
    const tab = await driver.openPage(`${site}/index.html#/deals`);
    await tab.show();
    let wrong = 0;
    for (const id of DEALS) wrong += await tryDeal(tab, screen, id);
    return wrong;
  } finally {
    await driver.stop();
    await app.stop();
  }
}

/** Goes to a deal as the app's own links do, without a load, and says of each field what was read and what is so. */
async function tryDeal(tab: Tab, screen: Tab, id: string): Promise<number> {
  await tab.read((deal) => {
    location.hash = `#/deals/${deal}/show`;
  }, id);
  const deal = await dealInPage(tab, id);
  await (await tab.sidebar()).sees(deal.name);
  // The page draws the names of linked records when it has them; what never comes is told as not seen.
  const isWhole = async () => {
    const reading = await readingOf(screen, id);
    return isSaid(reading, 'name', deal.name) && isSaid(reading, 'account', deal.account) ? reading : null;
  };
  const reading =
    (await waitFor(`deal ${id} to be read whole`, isWhole).catch(() => null)) ?? (await readingOf(screen, id));
  if (!reading) throw new Error(`Nothing was read of deal ${id}.`);
  const lines = Object.entries(reading.fields).map(([field, seen]) => ({
    field,
    seen,
    verdict: verdictOn(field, seen, deal),
  }));
  console.log(`\n#/deals/${id}/show, ${deal.name}`);
  for (const { field, seen, verdict } of lines) {
    console.log(`  ${field.padEnd(16)} ${(seen.state === 'read' ? seen.text : seen.state).padEnd(40)} ${verdict}`);
  }
  return lines.filter(({ verdict }) => verdict.startsWith('WRONG')).length;
}

/** Is it so? What was not seen is never wrong, and what was seen but not understood claims nothing. */
function verdictOn(field: string, seen: FieldReading, deal: DealInPage): string {
  if (field === 'contact' && deal.contact === null)
    return seen.state === 'unseen' ? 'several, so none' : 'WRONG: several';
  if (seen.state === 'unseen') return `not seen: ${seen.why}`;
  if (seen.state === 'blank') return 'WRONG: it is not empty';
  if (seen.value === null) return 'shown short, so not taken for a value';
  const { account, amount, closesOn, contact, name, owner, stage } = deal;
  const minor = `${amount * 100}`;
  const so = { account, amount: minor, contact, expectedCloseOn: closesOn, name, owner, stage }[field];
  return said(seen.value) === so ? 'right' : `WRONG, it is ${so}`;
}

function said(value: FieldValue): string {
  if (value.type === 'money') return `${value.money.minor}`;
  if (value.type === 'date') return value.day;
  return value.type === 'choice' ? value.id : value.text;
}

function isSaid(reading: Reading | null, field: string, text: string): boolean {
  const seen = reading?.fields[field];
  return seen?.state === 'read' && seen.text === text;
}

/** The last reading that the background holds of a deal. */
function readingOf(screen: Tab, id: string): Promise<Reading | null> {
  return screen.read(async (wanted) => {
    const all = Object.values(await chrome.storage.session.get(null)) as ({ reading?: Reading | null } | null)[];
    return all.find((each) => each?.reading?.ref.id === wanted)?.reading ?? null;
  }, id);
}

/** What our own screens may ask; Firefox knows it by this name too. */
declare const chrome: { storage: { session: { get(key: null): Promise<object> } } };
