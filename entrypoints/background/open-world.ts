import type { Adapter } from '../../lib/adapters/adapter';
import { packagedJson } from '../../lib/browser/packaged';
import { getSession, removeSession, setSession } from '../../lib/browser/session';
import { oneAtATime } from '../../lib/services/one-at-a-time';
import { publishPageState } from '../../lib/services/page-state';
import { publishSites } from '../../lib/services/publish-sites';
import { type Opening, publishAllViews } from '../../lib/services/publish-view';
import { recover } from '../../lib/services/recover';
import { publishTeaching } from '../../lib/services/teach/draft-in-store';
import type { World } from '../../lib/services/world';
import { Journal } from '../../lib/store/journal/journal';
import { openStore } from '../../lib/store/open-store';
import type { Store } from '../../lib/store/schema';
import { getSetting } from '../../lib/store/settings';

/** Set once the database was compared with the journal in this run of the browser. */
const CHECKED = 'checked';

/** Opens the store and its journal. `lost` is called when that must be done anew. */
export async function openWorld(lost: () => void): Promise<Opening> {
  const opened = await openStore(lost);
  if (opened.state === 'tooNew') return { world: null, broken: { type: 'storeTooNew' } };
  if (opened.state === 'unreadable') return { world: null, broken: { type: 'storeUnreadable', detail: opened.detail } };
  return check(opened.store).catch((error) => {
    lost(); // It may work the next time.
    return { world: null, broken: { type: 'storeUnreadable', detail: String(error) } };
  });
}

/** Once per browser start, or when the store is new, brings back what it lost. */
async function check(store: Store): Promise<Opening> {
  const root = await navigator.storage.getDirectory().catch(() => null); // Not to be had in private windows.
  const journal = root && new Journal(root);
  const world: World = {
    store,
    journal,
    shipped: async () => (await packagedJson('/adapters.json')) as Adapter[],
    now: Date.now,
    newId: () => crypto.randomUUID(),
    alone: oneAtATime(),
  };
  const isDoubtful = !(await getSession(CHECKED)) || !(await getSetting(store, 'epoch'));
  if (isDoubtful) await removeSession(CHECKED);
  const recovered = isDoubtful ? await recover(world) : null;
  if (journal) await setSession(CHECKED, true);
  if (isDoubtful) {
    // What lies outside the store is renewed then too: browsers forget what was registered when we are updated.
    await publishPageState(world);
    await publishSites(world);
    await publishTeaching(world);
  }
  if (recovered?.state || recovered?.signals) await publishAllViews({ world, broken: null });
  return { world, broken: null };
}
