import { browser } from './browser';

/** What registering a content script at run time needs; it has no warning of its own. */
const PERMISSIONS = ['scripting'] as const;

function patternOf(origin: string): string {
  // Match patterns have no port: a host is granted whole.
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks the rep for the permission to run on a site. Must be the first thing after the rep's click, or the browser will
 * not ask. False when the rep says no.
 */
export function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)], permissions: [...PERMISSIONS] });
}

/** Asks the rep for the permission to ask an API; right after the rep's click, as above. */
export function askForHosts(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Asks the rep whether we may see the cookies of these hosts; right after the rep's click, as above. */
export function askForCookies(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns], permissions: ['cookies'] });
}

export function maySeeCookies(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns], permissions: ['cookies'] });
}

/** Gives that back; what each site needs by itself stays. */
export async function leaveCookies(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns], permissions: ['cookies'] });
}

export function maySeeSite(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Gives a site's permission back; those that came with the installation stay. */
export async function leaveSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}

/** Calls back when the rep gave or took a permission, also in the browser's own settings. */
export function onPermissions(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** The content scripts that are run by choice: the sidebar's, and the one that lets the rep point at fields. */
const SCRIPTS = { sites: 'content-scripts/crm.js', teach: 'content-scripts/teach.js' } as const;
export type ScriptId = keyof typeof SCRIPTS;

/** Runs a content script on the pages of these origins, from their next load on, and on those of no others. */
export async function runOn(id: ScriptId, origins: readonly string[]): Promise<void> {
  // Without the optional permission there is nothing registered either.
  if (!browser.scripting) return;
  const matches = [...new Set(origins.map(patternOf))];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const [before] = registered;
  if (JSON.stringify(before?.matches ?? []) === JSON.stringify(matches)) return;
  if (before) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id, matches, js: [SCRIPTS[id]], runAt: 'document_idle' }]);
}

/** Runs a content script on the page that a tab shows now. False where the browser does not let us. */
export async function runIn(tabId: number, id: ScriptId): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPTS[id]] });
    return true;
  } catch {
    return false;
  }
}
