import { fileURLToPath } from 'node:url';

export type ScreenName = 'welcome' | 'ops' | 'my-data' | 'crms' | 'import' | 'sidebar' | 'gallery';

/** Where the builds lie. */
export const CHROMIUM_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
export const GALLERY_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3-gallery', import.meta.url));
export const FIREFOX_BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Is this the address of the sidebar inside a CRM page? */
export function isSidebar(url: string): boolean {
  return /^(chrome|moz)-extension:\/\/[^/]+\/sidebar\.html/.test(url);
}
