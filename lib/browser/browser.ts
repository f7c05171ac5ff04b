import type { Browser } from 'webextension-polyfill';
import polyfill from 'webextension-polyfill';

/** The one door to the browser's extension API: every other file of ours asks this folder. */
export const browser: Browser = polyfill;
