import { liveQuery } from 'dexie';
import { type Opened, openStore } from '../store/open-store';
import type { Store } from '../store/schema';

/** What a screen gets: an answer each time that what it was computed from changed, or why there can be none. */
export type Watched<T> = { state: 'ready'; value: T } | Exclude<Opened, { state: 'ready' }>;

/** A rest before the store is opened anew: whoever took it away needs a moment, and may take it away again. */
const REST_MS = 1_000;

/**
 * Asks a question of the store, and again whenever the background changed what it was answered from. The function
 * that it gives back asks at once: the screen's own choices, which the question looks at, have changed.
 *
 * A store that is lost on the way is opened anew, or the screen would stand still on old numbers. One that cannot be
 * used is said so and not tried again: only the reader can change that, and then loads the screen again.
 */
export async function watch<T>(
  ask: (store: Store) => Promise<T>,
  told: (answer: Watched<T>) => void,
  later: (act: () => void) => void = (act) => setTimeout(act, REST_MS),
): Promise<() => void> {
  let current = { unsubscribe() {} };
  let again = () => {};
  const open = async (): Promise<void> => {
    const opened = await openStore(() => {
      current.unsubscribe();
      later(() => void open());
    });
    if (opened.state !== 'ready') return told(opened);
    const { store } = opened;
    again = () => {
      current.unsubscribe();
      // `async` is seen by Dexie: without it, what is read after the first `await` would not be watched.
      current = liveQuery(async () => ask(store)).subscribe(
        (value) => told({ state: 'ready', value }),
        (error) => told({ state: 'unreadable', detail: String(error) }),
      );
    };
    again();
  };
  await open();
  return () => again();
}
