import { browser } from './browser';

/** Calls back when the extension was installed or updated. */
export function onInstalled(called: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => called(reason));
}

/**
 * Calls back when the rep clicks the extension's button in the toolbar; that lets us see the tab's address, once. No
 * more than its site is handed on, empty for a page that is not of the web: the rest may name a customer.
 */
export function onButton(called: (tabId: number | null, site: string) => void): void {
  browser.action.onClicked.addListener(({ id, url = '' }) => called(id ?? null, siteOf(url)));
}

function siteOf(url: string): string {
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).origin : '';
}

/** Calls back when the rep uses one of the extension's keyboard shortcuts. */
export function onCommand(name: string, called: () => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === name) called();
  });
}
