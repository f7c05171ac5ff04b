import { browser } from './browser';

/** The language of the browser's own surface, as a BCP 47 tag such as `ro` or `en-GB`. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
