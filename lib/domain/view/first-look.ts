import { LOCALES } from '../text';
import type { PageState } from './page-state';

/** How the sidebar looks and speaks before its first view is there. */
export type FirstLook = Pick<PageState, 'locale' | 'theme'>;

/** The first look as the end of the sidebar's address, so that nothing flashes up in another language or theme. */
export function lookInAddress({ locale, theme }: FirstLook): string {
  return `#${locale}-${theme}`;
}

/** The first look that an address names; any web page may have written it, so anything else is the plain one. */
export function lookOfAddress(hash: string): FirstLook {
  const [language, wanted] = hash.slice(1).split('-');
  return {
    locale: LOCALES.find((each) => each === language) ?? 'en',
    theme: (['light', 'dark'] as const).find((each) => each === wanted) ?? 'auto',
  };
}
