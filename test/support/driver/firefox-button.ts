import type { Browser } from 'puppeteer-core';
import { FIREFOX_BUILD } from '../extension-address.ts';
import { chromeScope } from '../firefox-chrome-scope.ts';
import { geckoId } from '../gecko-id.ts';

/** Presses the extension's button over the tab in front of Firefox's window. */
export async function pressButton(browser: Browser): Promise<void> {
  await chromeScope(browser, press, geckoId(FIREFOX_BUILD));
}

/** Runs in the browser's own window: what Firefox does when the button, or its key, is pressed. */
async function press(id: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return 'pressed';
}

/** Firefox's internals, as far as they are used here. */
type Action = { triggerAction(window: Window): void };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: object): Action } } };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };
