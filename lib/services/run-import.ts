import { removeSession, setSession } from '../browser/session';
import { Fault } from '../domain/fault';
import { getSetting } from '../store/settings';
import type { CrmPlace } from './crm-api/read-data';
import { importDeals } from './import-deals';
import { IMPORTING, type Importing, publishAllViews } from './publish-view';
import { allTabs } from './tab-state';
import { changing, type Opened } from './with-world';
import type { World } from './world';

/** Runs an import, from the CRM of the tab that asked if it is one, and shows in every sidebar how it goes and ended. */
export function runImport(opened: Opened, crm: string, tabId: number): Promise<unknown> {
  return changing(opened, async (world) => {
    await setSession(IMPORTING, { startedAt: world.now() } satisfies Importing);
    await publishAllViews({ world, broken: null });
    try {
      await importDeals(world, crm, () => placeOf(world, crm, tabId));
      await removeSession(IMPORTING);
    } catch (error) {
      await setSession(IMPORTING, 'failed' satisfies Importing);
      throw error;
    }
  });
}

/** Where this CRM is: in the asking tab, in any other tab, or where it was at the last import. */
async function placeOf({ store }: World, crm: string, tabId: number): Promise<CrmPlace> {
  const tabs = (await allTabs()).filter(([, { observation }]) => observation?.crm === crm);
  const [openTab = null, tab] = tabs.find(([id]) => id === tabId) ?? tabs[0] ?? [];
  const last = await getSetting(store, 'deals');
  const origin = tab?.origin ?? (last?.crm === crm ? last.origin : null);
  if (!origin) {
    throw new Fault({
      en: 'Open a page of your CRM first: the deals are read from there.',
      ro: 'Deschide mai întâi o pagină din CRM-ul tău: de acolo se citesc oportunitățile.',
    });
  }
  return { origin, tabId: openTab };
}
