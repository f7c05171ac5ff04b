import { alwaysOn } from '../adapters/always-on';
import { uiLanguage } from '../browser/locale';
import { getSession } from '../browser/session';
import { sendToFrame } from '../browser/tabs';
import type { Notice, SidebarView } from '../domain/view/sidebar-view';
import { adapterById } from './adapter-by-id';
import { brokenView, buildView, type ViewSource } from './build-view';
import { IMPORT_LIMIT_MS } from './import-deals';
import { allTabs, changeTabState, forgetFrame, getTabState, type TabState } from './tab-state';
import { noteTip } from './tip-outcomes';
import type { World } from './world';

/** The store, or why there is none. */
export type Opening = { world: World; broken: null } | { world: null; broken: Notice };

/** Where the state of a running import is kept: it is over with the browser. */
export const IMPORTING = 'importing';
export type Importing = { startedAt: number } | 'failed';

/** The view of one tab; null while its page has not been looked at. A tip that it shows is noted as shown. */
export async function viewOfTab({ world, broken }: Opening, tabId: number): Promise<SidebarView | null> {
  const tab = await getTabState(tabId);
  const source = await sourceOf(tab);
  if (!source) return null;
  if (!world) return brokenView(source, broken);
  const view = await buildView(world, source);
  if (view.tip?.id !== tab.tip) await changeTabState(tabId, { tip: view.tip?.id ?? null });
  if (view.tip && view.tip.id !== tab.tip) {
    await noteTip(world, view.tip.id, 'shown', view.page.recordKind);
  }
  return view;
}

/** The view of a tab that was begun last. One that another overtook is not sent: it would be drawn over the newer. */
const begun = new Map<number, symbol>();

/** Pushes the view of a tab to its sidebar frame, if there is one. */
export async function publishView(opening: Opening, tabId: number): Promise<void> {
  const mine = Symbol();
  begun.set(tabId, mine);
  const { frameId } = await getTabState(tabId);
  if (frameId === null) return;
  const view = await viewOfTab(opening, tabId);
  if (!view || begun.get(tabId) !== mine) return;
  const reached = await sendToFrame(tabId, frameId, { type: 'view.changed', body: view });
  if (!reached) await forgetFrame(tabId, frameId);
}

/** Pushes to every sidebar: what all of them show has changed. */
export async function publishAllViews(opening: Opening): Promise<void> {
  for (const [tabId] of await allTabs()) await publishView(opening, tabId);
}

async function sourceOf({ observation, tip }: TabState): Promise<ViewSource | null> {
  if (!observation) return null;
  const adapter = await adapterById(observation.crm);
  if (!adapter) return null;
  const importing = await getSession<Importing>(IMPORTING);
  return {
    observation,
    crmName: adapter.name,
    canMend: !alwaysOn.includes(adapter),
    importing: adapter.api ? stateOf(importing) : 'unavailable',
    tip,
    uiLanguage: uiLanguage(),
  };
}

/** One that has run for longer than it may was cut off with the worker. */
function stateOf(importing: Importing | undefined): SidebarView['importing'] {
  if (importing === undefined) return 'idle';
  const isCutOff = importing === 'failed' || Date.now() - importing.startedAt > IMPORT_LIMIT_MS + 10_000;
  return isCutOff ? 'failed' : 'running';
}
