import { browser } from './browser';

/** Writes to `storage.local`: what our content scripts may read. */
export async function setLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}
