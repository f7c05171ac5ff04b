import { browser } from './browser';

/** Calls back when the extension was installed or updated. */
export function onInstalled(called: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => called(reason));
}

/** Calls back when the rep clicks the extension's button in the toolbar. */
export function onButton(called: (tabId: number | null) => void): void {
  browser.action.onClicked.addListener((tab) => called(tab.id ?? null));
}

/** Calls back when the rep uses one of the extension's keyboard shortcuts. */
export function onCommand(name: string, called: () => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === name) called();
  });
}
