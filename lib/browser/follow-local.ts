import { browser } from './browser';

/** Tells the value under a key of `storage.local`, now and at each change; undefined where there is none. */
export async function followLocal(key: string, told: (value: unknown) => void, abort: AbortSignal): Promise<void> {
  const changed = (changes: { [key: string]: { newValue?: unknown } }, area: string): void => {
    if (area === 'local' && changes[key] && !abort.aborted) told(changes[key].newValue);
  };
  browser.storage.onChanged.addListener(changed);
  abort.addEventListener('abort', () => {
    // After an update the API of the old script is gone, and the listener with it.
    try {
      browser.storage.onChanged.removeListener(changed);
    } catch {}
  });
  const stored = await browser.storage.local.get(key);
  if (!abort.aborted) told(stored[key]);
}
