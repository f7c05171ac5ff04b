import { resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../run/browsers.ts';
import { FIREFOX_BUILD, isSidebar, type ScreenName } from './extension-address.ts';
import { chromeScope } from './firefox-chrome-scope.ts';
import { geckoId } from './gecko-id.ts';
import { killGroup } from './kill-group.ts';
import { newProfile } from './profile.ts';
import { waitFor, within } from './wait-for.ts';

/** Firefox gives an extension a new address in every profile; a preference fixes it. */
const UUID = '3f0f7c1e-6a64-4c53-9d0e-2b8f0c5b7a11';
const ORIGIN = `moz-extension://${UUID}`;

export type FirefoxOptions = {
  extensionDir?: string;
  /** Kept when given; else a new one, removed at the end. */
  userDataDir?: string;
  headless?: boolean;
};

export type FirefoxWithExtension = Awaited<ReturnType<typeof launchFirefox>>;

/** A Firefox with the built extension in it, driven over WebDriver BiDi. */
export async function launchFirefox(options: FirefoxOptions = {}) {
  const { extensionDir = FIREFOX_BUILD, headless = true } = options;
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error(howToInstall('firefox'));
  const profile = options.userDataDir === undefined ? newProfile() : null;
  const folder = resolve(extensionDir);
  const extensionId = geckoId(folder);

  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: options.userDataDir ?? profile?.folder ?? '',
    handleSIGINT: false,
    defaultViewport: headless ? { width: 1366, height: 800 } : null,
    // Lets us open extension pages and reach the browser's own scope.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
      // An extension loaded for a session would else lose its data at the end of it.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': 'en-US',
    },
  });
  try {
    await browser.installExtension(folder);
  } catch (failure) {
    await browser.close();
    profile?.remove();
    throw failure;
  }

  let ended = false;
  const end = async (how: () => Promise<unknown>) => {
    if (ended) return;
    ended = true;
    await how();
    profile?.remove();
  };

  return {
    browser,
    extensionId,
    closed: new Promise<void>((done) => browser.once('disconnected', () => done())),
    openScreen: (screen: ScreenName) => openExtensionPage(browser, `${ORIGIN}/${screen}.html`),
    openFile: (path: string) => openExtensionPage(browser, `${ORIGIN}/${path}`),
    sidebarFrame: (page: Page) => waitFor('the sidebar in the page', () => findSidebar(page)),
    killWorker: async () => {
      const state = await chromeScope(browser, endBackground, extensionId);
      if (state !== 'stopped') throw new Error(`The background page is ${state}, not stopped.`);
    },
    reloadExtension: () => browser.installExtension(folder),
    killBrowser: () => end(() => killGroup(browser.process()?.pid ?? 0)),
    stop: () => end(() => browser.close()),
  };
}

/** Puppeteer takes the frame's address to be `about:blank` for good, so the frames are asked themselves. */
async function findSidebar(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const url = await within(
      frame.evaluate(() => location.href),
      1_000,
    ).catch(() => '');
    if (isSidebar(url)) return frame;
  }
  return null;
}

/** `goto` never settles for an extension's address: the page changes its process on the way. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url).catch(() => undefined);
  await waitFor(`${url} to load`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
  );
  return page;
}

/** Runs in the browser's own scope. */
async function endBackground(id: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });
  return extension.backgroundState;
}

declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      GlobalManager: {
        getExtension(id: string): { backgroundState: string; terminateBackground(options: object): Promise<void> };
      };
    };
  };
};
