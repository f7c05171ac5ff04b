import { liveQuery } from 'dexie';
import { type Opened, openStore } from '../store/open-store';
import type { Store } from '../store/schema';

/** What a screen gets: an answer each time that what it was computed from changed, or why there can be none. */
export type Watched<T> = { state: 'ready'; value: T } | Exclude<Opened, { state: 'ready' }>;

/**
 * Asks a question of the store, and again whenever the background changed what it was answered from. The function
 * that it gives back asks at once: the screen's own choices, which the question looks at, have changed.
 */
export async function watch<T>(
  ask: (store: Store) => Promise<T>,
  told: (answer: Watched<T>) => void,
): Promise<() => void> {
  const opened = await openStore();
  if (opened.state !== 'ready') {
    told(opened);
    return () => {};
  }
  const { store } = opened;
  let current = { unsubscribe() {} };
  const again = () => {
    current.unsubscribe();
    // `async` is seen by Dexie: without it, what is read after the first `await` would not be watched.
    current = liveQuery(async () => ask(store)).subscribe(
      (value) => told({ state: 'ready', value }),
      (error) => told({ state: 'unreadable', detail: String(error) }),
    );
  };
  again();
  return again;
}
