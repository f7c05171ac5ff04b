declare const browser: unknown;
declare const chrome: unknown;

/** Stands in for the polyfill in the content script: both browsers' own API, which promises by itself. */
export default typeof browser === 'undefined' ? chrome : browser;
