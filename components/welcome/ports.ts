import type { Locale } from '../../lib/domain/text';

/** What the welcome screen shows. */
export type WelcomeView = {
  locale: Locale;
  theme: 'auto' | 'light' | 'dark';
  /** The rep's name as far as it is known; empty at first. */
  repName: string;
  consent: 'unasked' | 'off' | 'on';
};

export type WelcomePorts = {
  view: WelcomeView;
  /** The rep's choice, with the name as it stands in the field (trimmed, may be empty). */
  choose(consent: 'on' | 'off', repName: string): void;
  setLocale(locale: Locale): void;
  openMyData(): void;
};
