import { browser } from './browser';

/** Calls back with each message that the background sends to this frame. Only the background can send one. */
export function onPush(called: (message: unknown) => void): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: { id?: string; tab?: unknown }) => {
    if (sender.id === browser.runtime.id && !sender.tab) called(message);
    return undefined;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
