import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/**
 * Hears what the background sends of its own accord. What comes from a tab is not the background's: a content script
 * whose page took it over must not be able to draw in the sidebars of other tabs. A promise that `heard` gives back is
 * waited for, and what it holds is the answer; null where it fails.
 */
export function onPush(heard: (message: unknown) => unknown, abort: AbortSignal): void {
  const listener = ((message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void) => {
    if (abort.aborted || sender.id !== browser.runtime.id || sender.tab) return;
    const answer = heard(message);
    if (!(answer instanceof Promise)) return;
    answer.then(respond, () => respond(null));
    return true; // Answered later; only this form is known to all browsers.
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  abort.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {}
  });
}
