import { browser } from './browser';

/** Sends to one frame of a tab; false when nobody is there any more. */
export async function sendToFrame(tabId: number, frameId: number, message: unknown): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId });
    return true;
  } catch {
    return false;
  }
}

/** Opens one of our own screens in a tab. */
export async function openScreen(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}

/** The tab in front. Its address is not asked for, so no permission is needed. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(closed);
}
