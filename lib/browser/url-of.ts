import { browser } from './browser';

/** The address of one of the extension's own files. */
export function urlOf(path: string): string {
  return browser.runtime.getURL(path);
}
