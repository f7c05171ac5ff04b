import { browser } from './browser';

/** Writes to `storage.local`: what content scripts and the background can both read. */
export async function setLocal(entries: { [key: string]: unknown }): Promise<void> {
  await browser.storage.local.set(entries);
}

/** What stands under a key; undefined where there is nothing. */
export async function localValue(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** All keys that begin so, with their values. */
export async function localEntries(prefix: string): Promise<[key: string, value: unknown][]> {
  return Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));
}

export async function removeLocal(keys: string[]): Promise<void> {
  await browser.storage.local.remove(keys);
}

/** Calls back when something was written under a key that begins so. Wakes the background. */
export function onLocalWritten(prefix: string, called: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isWritten = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      key.startsWith(prefix) && newValue !== undefined;
    if (area === 'local' && Object.entries(changes).some(isWritten)) called();
  });
}
