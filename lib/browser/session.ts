import { browser } from './browser';

/** Reads from `storage.session`: it outlives the worker, not the browser, and no page can see it. */
export async function getSession<T>(key: string): Promise<T | undefined> {
  return (await browser.storage.session.get(key))[key] as T | undefined;
}

export async function setSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function removeSession(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** All keys that begin so, with their values. */
export async function sessionEntries<T>(prefix: string): Promise<[key: string, value: T][]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).filter(([key]) => key.startsWith(prefix)) as [string, T][];
}
