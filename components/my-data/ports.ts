import type { SignalName } from '../../lib/domain/signal/catalogue';
import type { Locale, LocalText } from '../../lib/domain/text';
import type { Day } from '../../lib/domain/time/day';
import type { FailurePorts } from '../kit/FailureLine';

export type Theme = 'auto' | 'light' | 'dark';
export type Side = 'left' | 'right';

/** One day of what is stored about the rep. */
export type StoredDay = { day: Day; signals: number; bySignal: { name: SignalName; count: number }[] };

/** Something wrong in a playbook that was refused: where, and what in plain words. */
export type PlaybookFault = { where: string; problem: string };

export type PlaybookInUse = {
  name: LocalText;
  version: number;
  /** The one that came with the extension, or one that was loaded. */
  source: 'default' | 'file';
  /** Epoch ms; null for the default. */
  loadedAt: number | null;
};

export type MyDataView = {
  locale: Locale;
  theme: Theme;
  side: Side;
  repName: string;
  consent: 'unasked' | 'off' | 'on';
  /** Epoch ms; capture rests until then. */
  pausedUntil: number | null;
  /** Can the store be read? Where it cannot, a copy can still be saved and nothing else can be done. */
  store: 'ready' | 'unreadable' | 'tooNew';
  days: StoredDay[];
  bytes: number;
  deals: number;
  playbook: PlaybookInUse;
  /** The last playbook file that was not taken, with the reasons. */
  refused: { fileName: string; faults: PlaybookFault[] } | null;
};

export type MyDataPorts = FailurePorts & {
  /** Null until it has been read. */
  view: MyDataView | null;
  setConsent(consent: 'on' | 'off'): void;
  pause(span: number | 'tomorrow' | null): void;
  deleteDay(day: Day): void;
  exportAll(): void;
  eraseAll(): void;
  setLocale(locale: Locale): void;
  setTheme(theme: Theme): void;
  setSide(side: Side): void;
  setRepName(name: string): void;
  loadPlaybook(file: File): void;
  restorePlaybook(): void;
  openCrms(): void;
  now?: () => number;
};
