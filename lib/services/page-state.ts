import { setLocal } from '../browser/local';
import { uiLanguage } from '../browser/locale';
import { localeFor } from '../domain/text';
import { PAGE_STATE_KEY, type PageState } from '../domain/view/page-state';
import { FIRST_LOOK, getSettings } from '../store/settings';
import type { World } from './world';

/** Puts what content scripts may know where they find it. */
export async function publishPageState({ store }: World): Promise<void> {
  const [look = FIRST_LOOK, consent, pausedUntil = null] = await getSettings(store, ['look', 'consent', 'pausedUntil']);
  const state: PageState = {
    side: look.side,
    width: look.width,
    collapsed: look.collapsed,
    theme: look.theme,
    locale: look.locale === 'auto' ? localeFor(uiLanguage()) : look.locale,
    capturing: consent?.state === 'on',
    pausedUntil,
  };
  await setLocal({ [PAGE_STATE_KEY]: state });
}
