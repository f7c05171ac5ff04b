import type { ElementHandle, Frame, Page } from 'playwright-core';
import { type ChromiumWithExtension, launchChromium } from '../chromium.ts';
import type { ScreenName } from '../extension-address.ts';
import { newProfile } from '../profile.ts';
import { waitFor } from '../wait-for.ts';
import { overlayBox } from './chromium-overlay.ts';
import type { Driver, DriverOptions, Tab } from './driver.ts';
import { type Document, type Surface, surfaceOf } from './surface.ts';

export async function chromiumDriver(options: DriverOptions = {}): Promise<Driver> {
  const profile = newProfile();
  const launch = () => launchChromium({ ...options, userDataDir: profile.folder });
  let browser = await launch();
  return {
    openPage: async (url) => {
      const page = await browser.context.newPage();
      await page.goto(url);
      return tabOf(browser, page);
    },
    openScreen: async (screen) => tabOf(browser, await browser.openScreen(screen)),
    openBare: async () => {
      const page = await browser.context.newPage();
      await page.goto(`${browser.origin}/icon/16.png`);
      return tabOf(browser, page);
    },
    openedScreen: (screen) => waitFor(`the extension to open ${screen}`, () => openTab(browser, screen)),
    openedPage: (url) =>
      waitFor(`the extension to open ${url}`, () => {
        const page = browser.context.pages().find((each) => each.url() === url);
        return page === undefined ? null : tabOf(browser, page);
      }),
    allowSite: (pattern) => allowSite(browser, pattern),
    runCommand: async (name) => {
      const worker = await browser.worker();
      await worker.evaluate((command) => chrome.commands.onCommand.dispatch(command), name);
    },
    killBackground: async () => {
      await browser.killWorker();
    },
    reloadExtension: async () => {
      await browser.reloadExtension();
    },
    killAndRestart: async () => {
      await browser.killBrowser();
      browser = await launch();
    },
    closed: () => browser.closed,
    stop: async () => {
      await browser.stop();
      profile.remove();
    },
  };
}

/** Headless, nobody answers the browser's question; its own page of extensions can grant the same. */
async function allowSite(browser: ChromiumWithExtension, pattern: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
    browser.extensionId,
    pattern,
  ] as const);
  await page.close();
}

function openTab(browser: ChromiumWithExtension, screen: ScreenName): Tab | null {
  const page = browser.context
    .pages()
    .findLast((each) => each.url().includes(`-extension://${browser.extensionId}/${screen}.html`));
  return page === undefined ? null : tabOf(browser, page);
}

function tabOf(browser: ChromiumWithExtension, page: Page): Tab {
  return {
    ...surface(page),
    overlayBox: (className) => overlayBox(page, className),
    clickAt: (x, y) => page.mouse.click(x, y),
    sidebar: async () => surface(await browser.sidebarFrame(page)),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    show: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

function surface(inner: Page | Frame): Surface {
  const document: Document = {
    evaluate: (run, argument) => inner.evaluate(run as never, argument) as never,
    element: async (find, target) => {
      const handle = (await inner.evaluateHandle(find, target)).asElement() as ElementHandle<HTMLElement> | null;
      if (handle === null) return null;
      return {
        click: async () => {
          await handle.click({ timeout: 5_000 });
          return true;
        },
        put: async (value) => {
          const kind = await handle.evaluate(
            (element) => element.getAttribute('type') ?? element.tagName.toLowerCase(),
          );
          if (kind === 'select') await handle.selectOption(value);
          else if (kind === 'date') await handle.fill(value);
          else {
            // Key by key: a page that pulls the focus back gets what was meant for us.
            await handle.fill('');
            await handle.type(value);
          }
        },
        upload: (files) => handle.setInputFiles(files),
      };
    },
  };
  return surfaceOf(document);
}

/** An event of Chromium's can be set off from within. */
declare const chrome: {
  commands: { onCommand: { dispatch(command: string): void } };
  developerPrivate: { addHostPermission(extensionId: string, host: string): Promise<void> };
};
