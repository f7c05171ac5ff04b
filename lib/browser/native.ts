declare const browser: unknown;
declare const chrome: unknown;

/** Stands in for the polyfill in the content script: both browsers' own API, which promises by itself. */
// biome-ignore lint/style/noDefaultExport: it stands in for a module that has one
export default typeof browser === 'undefined' ? chrome : browser;
