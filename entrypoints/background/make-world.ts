import type { Adapter } from '../../lib/adapters/adapter';
import { packagedJson } from '../../lib/browser/packaged';
import { oneAtATime } from '../../lib/services/one-at-a-time';
import type { World } from '../../lib/services/world';
import { Journal } from '../../lib/store/journal/journal';
import type { Store } from '../../lib/store/schema';

/** The world of the running extension around an open store. */
export async function makeWorld(store: Store): Promise<World> {
  const root = await navigator.storage.getDirectory().catch(() => null); // Not to be had in private windows.
  return {
    store,
    journal: root && new Journal(root),
    shipped: async () => (await packagedJson('/adapters.json')) as Adapter[],
    now: Date.now,
    newId: () => crypto.randomUUID(),
    alone: oneAtATime(),
  };
}
