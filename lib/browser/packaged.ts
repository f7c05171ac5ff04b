import { browser } from './browser';

/** What a JSON file of the extension's own package holds. */
export async function packagedJson(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}
