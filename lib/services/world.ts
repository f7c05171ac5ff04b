import type { Journal } from '../store/journal/journal';
import type { Store } from '../store/schema';

/** What every service works on: given, so that a test can give its own. */
export type World = {
  store: Store;
  /** Null where the browser has no private file system for us (Firefox's private windows). */
  journal: Journal | null;
  /** Epoch ms. */
  now: () => number;
  newId: () => string;
};
