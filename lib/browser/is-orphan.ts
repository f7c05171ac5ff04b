import { browser } from './browser';

/** Was the extension updated, reloaded or removed under this content script? Then nothing of it answers any more. */
export function isOrphan(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
