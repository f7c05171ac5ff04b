import { install, mayInstall } from './apt.ts';
import { type BrowserName, findBrowser, howToInstall } from './browsers.ts';

const PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The browser's executable, installed first where we may: on Debian as root. Throws one sentence that says what to do. */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (!mayInstall()) throw new Error(howToInstall(name));
  await install([PACKAGE[name]]);
  const installed = findBrowser(name);
  if (installed === null) throw new Error(howToInstall(name));
  return installed;
}
