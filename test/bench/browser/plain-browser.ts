import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { findBrowser, howToInstall } from '../../run/browsers.ts';
import { temporaryFolder } from './temporary.ts';

export type PlainBrowser = { context: BrowserContext; session: CDPSession; profile: string };

/** A Chromium without our extension. A profile that is given may have been used by an earlier one. */
export async function launchPlain(profile = temporaryFolder('profile')): Promise<PlainBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    executablePath: executable(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright hides the browser of this context.');
  return { context, session: await browser.newBrowserCDPSession(), profile };
}

export async function browserVersion(): Promise<string> {
  const browser = await chromium.launch({ executablePath: executable(), chromiumSandbox: process.getuid?.() !== 0 });
  try {
    return `Chromium ${browser.version()}`;
  } finally {
    await browser.close();
  }
}

function executable(): string {
  const found = findBrowser('chromium');
  if (found === null) throw new Error(howToInstall('chromium'));
  return found;
}
