import { browser } from './browser';

/** Tells the value under a key of `storage.local`, now and at each change; undefined where there is none. */
export async function followLocal(key: string, told: (value: unknown) => void, abort: AbortSignal): Promise<void> {
  let heard = 0;
  const changed = (changes: { [key: string]: { newValue?: unknown } }, area: string): void => {
    if (area !== 'local' || !changes[key] || abort.aborted) return;
    heard += 1;
    told(changes[key].newValue);
  };
  const read = async (): Promise<void> => {
    const before = heard;
    const stored = await browser.storage.local.get(key);
    // A change that came meanwhile is the newer word.
    if (before === heard && !abort.aborted) told(stored[key]);
  };
  browser.storage.onChanged.addListener(changed);
  abort.addEventListener('abort', () => {
    // After an update the API of the old script is gone, and the listener with it.
    try {
      browser.storage.onChanged.removeListener(changed);
    } catch {}
  });
  // A page that the browser froze on leaving heard no changes until it is shown again.
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void read().catch(() => {});
  };
  window.addEventListener('pageshow', shown, { signal: abort });
  await read();
}
