import type { Driver, Tab } from './driver/driver.ts';
import type { OpenPracticeCrm } from './practice-crm.ts';
import { waitFor } from './wait-for.ts';

/** The rep of the practice data with the most deals. */
export const REP = 'Darcel Schlecht';

/** Goes through the welcome screen as a rep would: name, then yes. */
export async function signUp(driver: Driver, name = REP): Promise<void> {
  const welcome = await driver.openedScreen('welcome');
  await welcome.show();
  await welcome.fill({ role: 'textbox', name: 'Your name, as the CRM writes it' }, name);
  await welcome.click({ role: 'button', name: 'Yes, note signals' });
  await welcome.sees('You chose to note signals.');
  await welcome.close();
}

/** Opens one of the rep's open deals and imports all of them, so that the sidebar has something to say. */
export async function showDeal(driver: Driver, crm: OpenPracticeCrm): Promise<{ tab: Tab; url: string }> {
  const query = new URLSearchParams({ owner: REP, stage: 'Engaging', limit: '1' });
  const [deal] = await crm.list<{ id: string }>(`opportunities?${query}`);
  if (deal === undefined) throw new Error(`The practice data have no open deal of ${REP}.`);
  const url = `${crm.url}/opportunities/${deal.id}`;
  const tab = await driver.openPage(url);
  await tab.show();
  const sidebar = await tab.sidebar();
  const button = { role: 'button', name: 'Import your deals from this CRM' } as const;
  // Again, if the card moved under the mouse because the record was read in that moment.
  await waitFor(
    'the deals to be imported',
    async () => {
      if (await sidebar.has(button)) await sidebar.click(button);
      return /From [\d,]+ deals \(yours: /.test(await sidebar.text());
    },
    60_000,
  );
  return { tab, url };
}
