import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { type FirefoxWithExtension, launchFirefox } from '../firefox.ts';
import { newProfile } from '../profile.ts';
import { waitFor, within } from '../wait-for.ts';
import type { Driver, DriverOptions, Tab } from './driver.ts';
import { pressButton } from './firefox-button.ts';
import { overlayBox } from './firefox-overlay.ts';
import { runShortcut } from './firefox-shortcut.ts';
import { type Document, type Surface, surfaceOf } from './surface.ts';

export async function firefoxDriver(options: DriverOptions = {}): Promise<Driver> {
  const profile = newProfile();
  const launch = () => launchFirefox({ ...options, userDataDir: profile.folder });
  let browser = await launch();
  return {
    openPage: async (url) => {
      const page = await browser.browser.newPage();
      // A CRM may ask whether one really wants to leave.
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto(url);
      return tabOf(browser, page);
    },
    openScreen: async (screen) => tabOf(browser, await browser.openScreen(screen)),
    openBare: async () => tabOf(browser, await browser.openFile('icon/16.png')),
    openedScreen: (screen) =>
      waitFor(`the extension to open ${screen}`, () =>
        openTab(browser, (url) => url.startsWith('moz-extension://') && url.includes(`/${screen}.html`)),
      ),
    openedPage: (url) => waitFor(`the extension to open ${url}`, () => openTab(browser, (each) => each === url)),
    // A preference says yes to every question.
    allowSite: async () => {},
    runCommand: (name) => runShortcut(browser.browser, name),
    killBackground: () => browser.killWorker(),
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

/** Firefox's pages do not know the addresses of extension pages, so they are asked. */
async function openTab(browser: FirefoxWithExtension, isIt: (url: string) => boolean): Promise<Tab | null> {
  for (const page of (await browser.browser.pages()).toReversed()) {
    const url = await within(
      page.evaluate(() => location.href),
      1_000,
    ).catch(() => '');
    if (isIt(url)) return tabOf(browser, page);
  }
  return null;
}

function tabOf(browser: FirefoxWithExtension, page: Page): Tab {
  return {
    ...surface(page),
    overlayBox: (className) => overlayBox(page, className),
    clickAt: (x, y) => page.mouse.click(x, y),
    sidebar: async () => surface(await browser.sidebarFrame(page)),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    show: () => bringToFront(page),
    pressButton: async () => {
      await bringToFront(page);
      await pressButton(browser.browser);
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

function surface(inner: Page | Frame): Surface {
  const document: Document = {
    evaluate: (run, argument) => inner.evaluate(run as never, argument as never) as never,
    element: async (find, target) => {
      const handle = (await inner.evaluateHandle(find, target)).asElement() as ElementHandle<HTMLElement> | null;
      if (handle === null) return null;
      return {
        click: () => click(handle),
        put: (value) => put(handle, value),
        upload: (files) => (handle as unknown as ElementHandle<HTMLInputElement>).uploadFile(...files),
      };
    },
  };
  return surfaceOf(document);
}

/** The switch of tabs goes on after the command for it has been answered. */
async function bringToFront(page: Page): Promise<void> {
  await page.bringToFront();
  await waitFor('the tab in front', () => page.evaluate(() => document.visibilityState === 'visible'));
}

/** A click that BiDi sends may fall between two frames of a busy machine and go nowhere, so the page is asked. */
async function click(handle: ElementHandle<HTMLElement>): Promise<boolean> {
  await handle.evaluate((element) => {
    Object.assign(element, { hadClick: false });
    const heard = (event: Event): void => {
      if (event.composedPath().includes(element)) Object.assign(element, { hadClick: true });
    };
    window.addEventListener('click', heard, { capture: true, once: true });
  });
  await handle.click();
  try {
    return await handle.evaluate((element) => (element as unknown as { hadClick: boolean }).hadClick);
  } catch {
    // The click led to another document.
    return true;
  }
}

async function put(handle: ElementHandle<HTMLElement>, value: string): Promise<void> {
  const kind = await handle.evaluate((element) => element.getAttribute('type') ?? element.tagName.toLowerCase());
  if (kind === 'select') {
    await handle.select(value);
    return;
  }
  // Typing into a date depends on the machine's language; everything else is typed over what stands there.
  if (kind === 'date') {
    await handle.evaluate((element, date) => {
      (element as HTMLInputElement).value = date;
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
    }, value);
    return;
  }
  await handle.evaluate((element) => (element as HTMLInputElement).select());
  await handle.press('Backspace');
  await handle.type(value);
}
