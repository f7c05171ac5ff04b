import { getSession, setSession } from '../../lib/browser/session';
import { publishPageState } from '../../lib/services/page-state';
import { type Opening, publishAllViews } from '../../lib/services/publish-view';
import { recover } from '../../lib/services/recover';
import { Journal } from '../../lib/store/journal/journal';
import { openStore } from '../../lib/store/open-store';
import { getSetting } from '../../lib/store/settings';

const CHECKED = 'checked';

/** Opens the store and its journal; once per browser start, or when the store is new, brings back what it lost. */
export async function openWorld(lost: () => void): Promise<Opening> {
  const opened = await openStore(lost);
  if (opened.state === 'tooNew') return { world: null, broken: { type: 'storeTooNew' } };
  if (opened.state === 'unreadable') {
    return { world: null, broken: { type: 'storeUnreadable', detail: opened.detail } };
  }
  const { store } = opened;
  const root = await navigator.storage.getDirectory().catch(() => null); // Not to be had in private windows.
  const world = { store, journal: root && new Journal(root), now: Date.now, newId: () => crypto.randomUUID() };
  const isDoubtful = !(await getSession(CHECKED)) || !(await getSetting(store, 'epoch'));
  const recovered = isDoubtful ? await recover(world) : 0;
  await setSession(CHECKED, true);
  await publishPageState(world);
  const opening = { world, broken: null };
  if (recovered > 0) await publishAllViews(opening);
  return opening;
}
