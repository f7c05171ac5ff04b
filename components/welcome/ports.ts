import type { Locale } from '../../lib/domain/text';
import type { FailurePorts } from '../kit/FailureLine';

/** What the welcome screen shows. */
export type WelcomeView = {
  locale: Locale;
  theme: 'auto' | 'light' | 'dark';
  /** Can the store be read? Where it cannot, no choice can be kept. */
  store: 'ready' | 'unreadable' | 'tooNew';
  /** The rep's name as far as it is known, or as the CRM lets us guess it; empty at first. */
  repName: string;
  consent: 'unasked' | 'off' | 'on';
};

export type WelcomePorts = FailurePorts & {
  view: WelcomeView;
  /**
   * The rep's choice, with the name as it stands in the field (trimmed, may be empty), and whether the rep typed in it:
   * who says no did not agree that a guess is kept.
   */
  choose(consent: 'on' | 'off', repName: string, isTyped: boolean): void;
  setLocale(locale: Locale): void;
  openMyData(): void;
  openCrms(): void;
};
