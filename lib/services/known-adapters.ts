import type { Adapter } from '../adapters/adapter';
import { withOwn } from '../adapters/with-own';
import { getSetting } from '../store/settings';
import type { World } from './world';

/** Every adapter that a site may be given: the rep's own and those of the package. */
export async function knownAdapters({ store, shipped }: World): Promise<Adapter[]> {
  return withOwn(await shipped(), await getSetting(store, 'adapters'));
}
