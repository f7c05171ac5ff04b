import { browser } from './browser';

/** Calls back when the extension was installed or updated. */
export function onInstalled(called: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => called(reason));
}

/** Calls back when the rep clicks the extension's button in the toolbar; that lets us see the tab's address, once. */
export function onButton(called: (tabId: number | null, url: string) => void): void {
  browser.action.onClicked.addListener((tab) => called(tab.id ?? null, tab.url ?? ''));
}

/** Calls back when the rep uses one of the extension's keyboard shortcuts. */
export function onCommand(name: string, called: () => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === name) called();
  });
}
