import type { CrmPlace } from './crm-api/read-data';
import { allTabs } from './tab-state';

/** A tab that shows a page of this CRM: the one preferred if it does, else any. */
export async function crmTab(
  crm: string,
  preferred: number | null,
  at: string | null = null,
): Promise<{ tabId: number; origin: string } | null> {
  const tabs = (await allTabs()).flatMap(([tabId, { observation, origin }]) =>
    observation?.crm === crm && origin !== null && (at === null || origin === at) ? [{ tabId, origin }] : [],
  );
  return tabs.find(({ tabId }) => tabId === preferred) ?? tabs[0] ?? null;
}

/** Looks for a tab of the CRM at `origin`, whenever it is asked. */
export function tabAt(crm: string, origin: string, preferred: number | null): CrmPlace['tab'] {
  return async () => (await crmTab(crm, preferred, origin))?.tabId ?? null;
}
