import { browser } from './browser';

/** Hears what the background sends of its own accord. Only our own extension can reach this listener. */
export function onPush(heard: (message: unknown) => void, abort: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (!abort.aborted) heard(message);
  };
  browser.runtime.onMessage.addListener(listener);
  abort.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {}
  });
}
