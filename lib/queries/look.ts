import { localeFor } from '../domain/text';
import type { Store } from '../store/schema';
import { FIRST_LOOK, getSetting } from '../store/settings';

/** In which language and theme a screen is drawn. */
export async function lookOf(store: Store, uiLanguage: string) {
  const look = (await getSetting(store, 'look')) ?? FIRST_LOOK;
  return { locale: look.locale === 'auto' ? localeFor(uiLanguage) : look.locale, theme: look.theme };
}
