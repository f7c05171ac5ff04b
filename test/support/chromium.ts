import { resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page, type Worker } from 'playwright-core';
import { findBrowser, howToInstall } from '../run/browsers.ts';
import { CHROMIUM_BUILD, isSidebar, type ScreenName } from './extension-address.ts';
import { killGroup } from './kill-group.ts';
import { workerKiller } from './kill-worker.ts';
import { newProfile } from './profile.ts';
import { waitFor, within } from './wait-for.ts';

export type ChromiumOptions = {
  extensionDir?: string;
  /** Kept when given; else a new one, removed at the end. */
  userDataDir?: string;
  headless?: boolean;
  args?: string[];
  /** Null lets the window decide. */
  viewport?: { width: number; height: number } | null;
};

export type ChromiumWithExtension = Awaited<ReturnType<typeof launchChromium>>;

/** A Chromium with the built extension in it. */
export async function launchChromium(options: ChromiumOptions = {}) {
  const {
    extensionDir = CHROMIUM_BUILD,
    headless = true,
    args = [],
    viewport = { width: 1366, height: 800 },
  } = options;
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error(howToInstall('chromium'));
  const profile = options.userDataDir === undefined ? newProfile() : null;

  const context = await chromium.launchPersistentContext(options.userDataDir ?? profile?.folder ?? '', {
    headless,
    executablePath,
    viewport,
    // Root has no sandbox; elsewhere a window without one would carry a warning bar.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    // Ours to handle: tests end the browser themselves, the demo runs until it is closed.
    handleSIGINT: false,
    env: { ...process.env, LANGUAGE: 'en_US' },
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--lang=en-US',
      ...args,
    ],
  });
  let session: CDPSession;
  let extensionId: string;
  try {
    session = await browserSession(context);
    extensionId = await loadExtension(session, resolve(extensionDir));
  } catch (failure) {
    await context.close();
    profile?.remove();
    throw failure;
  }
  const origin = `chrome-extension://${extensionId}`;

  let ended = false;
  const end = async (how: () => Promise<unknown>) => {
    if (ended) return;
    ended = true;
    await how();
    profile?.remove();
  };

  const closed = new Promise<void>((done) => context.once('close', () => done()));

  return {
    context,
    extensionId,
    origin,
    closed,
    /** The session of the browser itself, for what no page can do. */
    session,
    worker: () => currentWorker(context, origin),
    openScreen: async (screen: ScreenName): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`${origin}/${screen}.html`);
      return page;
    },
    sidebarFrame: (page: Page): Promise<Frame> =>
      waitFor('the sidebar in the page', () => page.frames().find((frame) => isSidebar(frame.url()))),
    /** Ends the service worker; says whether one ran. */
    killWorker: workerKiller(context, origin),
    /** The same extension again, as an update would: open pages keep the content script of before. */
    reloadExtension: () => loadExtension(session, resolve(extensionDir)),
    /** Ends all its processes at once, as a power cut would. The profile stays when it was given. */
    killBrowser: () =>
      end(async () => {
        await killGroup(await browserProcess(session));
        await within(closed, 5_000);
      }),
    stop: () => end(() => context.close()),
  };
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright hides the browser of this context.');
  return browser.newBrowserCDPSession();
}

/** Unlike `--load-extension` this says what is wrong with a manifest, and works in branded browsers. */
async function loadExtension(session: CDPSession, folder: string): Promise<string> {
  // Playwright does not know this domain.
  const send = session.send as unknown as (method: string, body: object) => Promise<{ id: string }>;
  const { id } = await send.call(session, 'Extensions.loadUnpacked', { path: folder });
  return id;
}

async function browserProcess(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find((each) => each.type === 'browser');
  if (main === undefined) throw new Error('The browser does not name its own process.');
  return main.id;
}

/**
 * The service worker that runs now; woken when none does. Handles of ended workers never answer, so take it anew for
 * each use.
 */
async function currentWorker(context: BrowserContext, origin: string): Promise<Worker> {
  const alive = async () => {
    const worker = context.serviceWorkers().findLast((each) => each.url().startsWith(origin));
    return worker !== undefined && (await answers(worker)) ? worker : null;
  };
  const running = await alive();
  if (running !== null) return running;
  const page = await context.newPage();
  try {
    // Any file of the extension may speak to it; this one has no script of its own.
    await page.goto(`${origin}/manifest.json`);
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
    return await waitFor('the service worker', alive);
  } finally {
    await page.close();
  }
}

async function answers(worker: Worker): Promise<boolean> {
  try {
    return await within(
      worker.evaluate(() => true),
      1_000,
    );
  } catch {
    return false;
  }
}

/** What pages of the extension have; only `manifest.json` is asked here. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
