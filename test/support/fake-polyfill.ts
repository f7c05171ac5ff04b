import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands in for `webextension-polyfill` in tests outside a browser. */
export default fakeBrowser;
