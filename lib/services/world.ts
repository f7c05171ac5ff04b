import type { Adapter } from '../adapters/adapter';
import type { Journal } from '../store/journal/journal';
import type { Store } from '../store/schema';
import type { OneAtATime } from './one-at-a-time';

/** What every service works on: given, so that a test can give its own. */
export type World = {
  store: Store;
  /** Null where the browser has no private file system for us (Firefox's private windows). */
  journal: Journal | null;
  /** The adapters that came with the extension and that a site can be given. They lie in a file of the package. */
  shipped: () => Promise<readonly Adapter[]>;
  /** Epoch ms. */
  now: () => number;
  newId: () => string;
  /**
   * Whatever changes both the database and the journal runs alone, or one of them could end up older than the other:
   * a signal erased in between would come back. Never asked for from inside.
   */
  alone: OneAtATime;
};
