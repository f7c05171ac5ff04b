import { browser } from './browser';

/** The cookie of this name that the browser would send to `url`; null where there is none, or we may not see it. */
export async function cookieOf(url: string, name: string): Promise<string | null> {
  // Without the optional permission there is no such API.
  return (await browser.cookies?.get({ url, name }))?.value ?? null;
}
