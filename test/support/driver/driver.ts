import type { ScreenName } from '../extension-address.ts';
import type { Surface } from './surface.ts';

/** A browser with the extension in it, in the few words that the flows need; the same for Chromium and Firefox. */
export interface Driver {
  /** Opens an address in a new tab. */
  openPage(url: string): Promise<Tab>;
  /** Opens one of the extension's own screens in a new tab. */
  openScreen(screen: ScreenName): Promise<Tab>;
  /** A document at the extension's origin in which nothing of ours runs. */
  openBare(): Promise<Tab>;
  /** The tab that the extension itself opens on such a screen. */
  openedScreen(screen: ScreenName): Promise<Tab>;
  /** The tab that the extension itself opens at this address. */
  openedPage(url: string): Promise<Tab>;
  /** Says yes beforehand to what the browser will ask the rep about this host. */
  allowSite(pattern: string): Promise<void>;
  /** What the browser does when the shortcut of a command is pressed; a driver's keyboard does not reach it. */
  runCommand(name: string): Promise<void>;
  /** Ends the background, as the browser does when it is idle; the next event starts it again. */
  killBackground(): Promise<void>;
  /** Loads the extension anew under the open pages. */
  reloadExtension(): Promise<void>;
  /** Ends the browser without a word, and starts one again with the same profile. */
  killAndRestart(): Promise<void>;
  /** Settles when the browser is gone, by us or by its user. */
  closed(): Promise<void>;
  stop(): Promise<void>;
}

export type DriverOptions = { headless?: boolean };

export interface Tab extends Surface {
  /** The sidebar in this page, once it is there. */
  sidebar(): Promise<Surface>;
  /** Where an element of our own overlay stands on the page; null when it is not drawn. Its shadow root is closed. */
  overlayBox(className: string): Promise<Box | null>;
  clickAt(x: number, y: number): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Brings it before the other tabs. */
  show(): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export type Box = { x: number; y: number; width: number; height: number };
