import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

type Kind = {
  title: string;
  /** Says where the browser is, when it is nowhere usual. */
  variable: string;
  commands: string[];
  macApps: string[];
  windowsPaths: string[];
};

/**
 * Every Chromium will do: the extension is loaded through the debugging pipe, since browsers that carry a brand no
 * longer heed `--load-extension`. The unbranded ones come first, as nobody keeps their daily profile in them.
 */
const KINDS: Record<BrowserName, Kind> = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'brave-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
      'vivaldi',
    ],
    macApps: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windowsPaths: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    macApps: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windowsPaths: ['Mozilla Firefox/firefox.exe'],
  },
};

/** The browser's executable, or null when there is none on this machine. */
export function findBrowser(name: BrowserName): string | null {
  const kind = KINDS[name];
  const told = process.env[kind.variable];
  if (told !== undefined && told !== '') {
    if (isExecutable(told)) return told;
    throw new Error(`${kind.variable} is "${told}", but there is no program there.`);
  }
  return candidates(kind).find(isExecutable) ?? null;
}

/** What to do where there is none. */
export function howToInstall(name: BrowserName): string {
  const { title, variable } = KINDS[name];
  return `No ${title} was found: install it, or set ${variable} to its program.`;
}

function candidates(kind: Kind): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => kind.macApps.map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : kind.windowsPaths.map((path) => join(folder, path)),
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return kind.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
