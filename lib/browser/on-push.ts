import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/**
 * Hears what the background sends of its own accord. What comes from a tab is not the background's: a content script
 * whose page took it over must not be able to draw in the sidebars of other tabs.
 */
export function onPush(heard: (message: unknown) => void, abort: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (!abort.aborted && sender.id === browser.runtime.id && !sender.tab) heard(message);
  };
  browser.runtime.onMessage.addListener(listener);
  abort.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {}
  });
}
