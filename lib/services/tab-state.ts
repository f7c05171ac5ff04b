import { getSession, removeSession, sessionEntries, setSession } from '../browser/session';
import type { Observation } from '../domain/record/reading.schema';

/** What the background remembers of a tab with a CRM page, until the browser closes. */
export type TabState = {
  /** The sidebar's frame in the tab; views are pushed to it. */
  frameId: number | null;
  /** The CRM page's origin, where its API is. */
  origin: string | null;
  observation: Observation | null;
  /** The tip on screen. */
  tip: string | null;
};

const PREFIX = 'tab:';
const NEW_TAB: TabState = { frameId: null, origin: null, observation: null, tip: null };

export async function getTabState(tabId: number): Promise<TabState> {
  return (await getSession<TabState>(PREFIX + tabId)) ?? NEW_TAB;
}

export async function changeTabState(tabId: number, change: Partial<TabState>): Promise<TabState> {
  const state = { ...(await getTabState(tabId)), ...change };
  await setSession(PREFIX + tabId, state);
  return state;
}

export async function forgetTab(tabId: number): Promise<void> {
  await removeSession(PREFIX + tabId);
}

export async function allTabs(): Promise<[tabId: number, state: TabState][]> {
  return (await sessionEntries<TabState>(PREFIX)).map(([key, state]) => [Number(key.slice(PREFIX.length)), state]);
}
