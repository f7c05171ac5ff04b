import type { Browser } from 'puppeteer-core';
import { chromeScope } from '../firefox-chrome-scope.ts';

/** Runs a command of the extension in Firefox, through the key that the browser's window keeps for it. */
export async function runShortcut(browser: Browser, command: string): Promise<void> {
  const state = await chromeScope(browser, press, command);
  if (state !== 'pressed') throw new Error(`The shortcut of ${command} was not pressed: ${state}`);
}

/** Runs in the browser's own window. Our extension is the only one that has keys there. */
async function press(): Promise<string> {
  const key = document.querySelector('keyset[id^="ext-keyset-id"] key');
  if (key === null) return 'there is no key';
  (key as HTMLElement & { doCommand(): void }).doCommand();
  return 'pressed';
}
