import { browser } from './browser';

/** Reads from `storage.session`: it outlives the worker, not the browser, and no page can see it. */
export async function getSession<T>(key: string): Promise<T | undefined> {
  return (await browser.storage.session.get(key))[key] as T | undefined;
}

export async function getSessions(keys: string[]): Promise<{ [key: string]: unknown }> {
  return browser.storage.session.get(keys);
}

export async function setSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function setSessions(entries: { [key: string]: unknown }): Promise<void> {
  await browser.storage.session.set(entries);
}

export async function removeSession(...keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}

/** All keys that begin so, with their values. */
export async function sessionEntries(prefix: string): Promise<[key: string, value: unknown][]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).filter(([key]) => key.startsWith(prefix));
}
