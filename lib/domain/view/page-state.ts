import type { Locale } from '../text';

/**
 * The little that the content script may know, kept by the background in `storage.local` under `PAGE_STATE_KEY`
 * for it to read and watch: where the sidebar stands and whether signals may be noted.
 */
export type PageState = {
  side: 'left' | 'right';
  /** CSS pixels, 280 to 480. */
  width: number;
  collapsed: boolean;
  /** False until the rep agreed. */
  capturing: boolean;
  /** Epoch ms; no signal is noted before it. */
  pausedUntil: number | null;
  locale: Locale;
  theme: 'auto' | 'light' | 'dark';
};

export const PAGE_STATE_KEY = 'page';

/** What holds before the background has published anything. */
export const FIRST_PAGE_STATE: PageState = {
  side: 'right',
  width: 360,
  collapsed: false,
  capturing: false,
  pausedUntil: null,
  locale: 'en',
  theme: 'auto',
};
