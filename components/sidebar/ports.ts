import type { FirstLook } from '../../lib/domain/view/first-look';
import type { Notice, SidebarView } from '../../lib/domain/view/sidebar-view';

/** What the sidebar needs from outside: what to show, and what to do when the rep acts. */
export type SidebarPorts = {
  /** Null until the first view arrives. */
  view: SidebarView | null;
  /** How to look and speak until then. */
  first?: FirstLook;
  /** What the sidebar itself has to say, beside the view's own notices and also while there is no view. */
  notices?: Notice[];
  /** Takes the rep to a field of the CRM page; `stageField` for the stage itself. */
  pointAt(field: string): void;
  dismissTip(id: string): void;
  tipFollowed(id: string): void;
  /** Lets the rep point at fields that were not found on this CRM's page. */
  mend(): void;
  importDeals(): void;
  /** Minutes from now, until tomorrow, or null to go on. */
  pause(span: number | 'tomorrow' | null): void;
  openWelcome(): void;
  openOps(): void;
  openMyData(): void;
  stateForecast(amountMinor: number, currency: string): void;
  collapse(): void;
  switchSide(): void;
  reload(): void;
  noticeClosed(type: Notice['type']): void;
  exportData(): void;
  /** The clock; the machine's own when left out. */
  now?: () => number;
};

/** The name under which every adapter knows a record's stage. */
export const stageField = 'stage';
