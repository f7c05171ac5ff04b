import { getSession, getSessions, removeSession, sessionEntries, setSessions } from '../browser/session';
import type { Observation } from '../domain/record/reading.schema';
import { oneAtATime } from './one-at-a-time';

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

/** What is read to decide on a change must not be changed in between. */
const alone = oneAtATime();
const PREFIX = 'tab:';
const NEW_TAB: TabState = { frameId: null, origin: null, observation: null, tip: null };
const PARTS = Object.keys(NEW_TAB) as (keyof TabState)[];

export async function getTabState(tabId: number): Promise<TabState> {
  const values = await getSessions(PARTS.map((part) => keyOf(tabId, part)));
  return Object.fromEntries(PARTS.map((part) => [part, values[keyOf(tabId, part)] ?? null])) as TabState;
}

/** Each part has a key of its own, so that two changes at once cannot undo each other. */
export function changeTabState(tabId: number, change: Partial<TabState>): Promise<void> {
  const entries = Object.entries(change).map(([part, value]) => [keyOf(tabId, part), value]);
  return alone(() => setSessions(Object.fromEntries(entries)));
}

/** Forgets a sidebar's frame that is gone, unless the frame of the tab's next page has said where it is meanwhile. */
export function forgetFrame(tabId: number, frameId: number): Promise<void> {
  return alone(async () => {
    const key = keyOf(tabId, 'frameId');
    if ((await getSession(key)) === frameId) await removeSession(key);
  });
}

export async function forgetTab(tabId: number): Promise<void> {
  await removeSession(...PARTS.map((part) => keyOf(tabId, part)));
}

export async function allTabs(): Promise<[tabId: number, state: TabState][]> {
  const tabs = new Map<number, TabState>();
  for (const [key, value] of await sessionEntries(PREFIX)) {
    const [, id = '', part = ''] = key.split(':');
    tabs.set(Number(id), { ...(tabs.get(Number(id)) ?? NEW_TAB), [part]: value });
  }
  return [...tabs];
}

function keyOf(tabId: number, part: string): string {
  return `${PREFIX}${tabId}:${part}`;
}
