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

/** Asks one frame of a tab; null when nobody is there any more, or has no answer. */
export async function askFrame(tabId: number, frameId: number, message: unknown): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId })) ?? null;
  } catch {
    return null;
  }
}

/** Opens one of our own screens in a tab; `about` is what it should begin with. */
export async function openScreen(page: string, about = ''): Promise<void> {
  const url = browser.runtime.getURL(`/${page}.html`);
  await browser.tabs.create({ url: about === '' ? url : `${url}#${encodeURIComponent(about)}` });
}

/** Opens a page in a tab of its own. */
export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** The tab in front. Its address is not asked for, so no permission is needed. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(closed);
}
