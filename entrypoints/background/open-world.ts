import { getSession, removeSession, setSession } from '../../lib/browser/session';
import { type Opening, publishAllViews } from '../../lib/services/publish-view';
import { recover } from '../../lib/services/recover';
import { openPatiently } from '../../lib/store/open-patiently';
import type { Store } from '../../lib/store/schema';
import { getSetting } from '../../lib/store/settings';
import { makeWorld } from './make-world';
import { publishAll } from './publish-all';

/** Set once the database was compared with the journal in this run of the browser, and all else was renewed. */
const CHECKED = 'checked';

/** Opens the store and its journal. `lost` is called when that must be done anew. */
export async function openWorld(lost: () => void): Promise<Opening> {
  const opened = await openPatiently(lost);
  if (opened.state === 'tooNew') return { world: null, broken: { type: 'storeTooNew' } };
  const unreadable = (detail: string): Opening => {
    lost(); // It may work the next time.
    return { world: null, broken: { type: 'storeUnreadable', detail } };
  };
  if (opened.state === 'unreadable') return unreadable(opened.detail);
  return check(opened.store).catch((error) => unreadable(String(error)));
}

/** Once per browser start, or when the store is new, brings back what it lost. */
async function check(store: Store): Promise<Opening> {
  const world = await makeWorld(store);
  const isDoubtful = !(await getSession(CHECKED)) || !(await getSetting(store, 'epoch'));
  if (!isDoubtful) return { world, broken: null };
  await removeSession(CHECKED);
  const recovered = await recover(world);
  await publishAll(world);
  if (world.journal) await setSession(CHECKED, true);
  if (recovered.state || recovered.signals) await publishAllViews({ world, broken: null });
  return { world, broken: null };
}
