import type { Figure } from '../kpi/figure';
import type { KpiTarget } from '../playbook/playbook';
import type { FieldReading, PageKind, RecordKind, RecordRef } from '../record/crm-record';
import type { Locale, LocalText } from '../text';

/** All that the sidebar of one tab shows; made by the background, rendered as it is. */
export type SidebarView = {
  locale: Locale;
  theme: 'auto' | 'light' | 'dark';
  side: 'left' | 'right';
  rep: { name: string } | null;
  consent: 'unasked' | 'off' | 'on';
  /** Epoch ms; capture rests until then. */
  pausedUntil: number | null;
  /** `canMend`: what is not found on its pages can be shown by pointing at it. */
  page: { crm: string; crmName: string; canMend: boolean; kind: PageKind; recordKind: RecordKind | null };
  record: RecordView | null;
  step: StepView | null;
  kpis: KpiView[];
  /** Null until it is known who the rep is and what was imported. */
  forecast: ForecastView | null;
  /** What the figures were computed from; null before the first import. */
  deals: { count: number; importedAt: number; own: number } | null;
  /** Can this CRM hand over its deals, and is an import running? */
  importing: 'unavailable' | 'idle' | 'running' | 'failed';
  tip: TipView | null;
  notices: Notice[];
};

export type RecordView = {
  ref: RecordRef;
  title: string | null;
  stage: LocalText | null;
  /** Which step of the CRM's own stage path it is on, from 1, and how many there are; null where the page shows none. */
  path: { at: number; of: number } | null;
  /** Fields that the adapter could not find on this page: our blindness, not the rep's. */
  unseen: string[];
};

/** One criterion of the record's stage, decided. */
export type CriterionView = {
  id: string;
  title: LocalText;
  why: LocalText;
  how: LocalText;
  field: string;
  state: 'met' | 'unmet' | 'unknown';
  seen: FieldReading;
  /** The CRM itself marks the field as required. */
  required: boolean;
};

/**
 * The next-step card.
 * - *do*: `criterion` is the first one that is not met.
 * - *check*: none is unmet, but `criterion` could not be seen; the rep is asked, not blamed.
 * - *advance*: all are met; the record may go on to one of `next`.
 * - *closed*: won or lost, nothing left to do.
 * - *unplaced*: the record's stage was not seen, or the playbook does not know it.
 */
export type StepView = {
  state: 'do' | 'check' | 'advance' | 'closed' | 'unplaced';
  stage: LocalText | null;
  next: LocalText[];
  criterion: CriterionView | null;
  all: CriterionView[];
  /** In state unplaced: what the page called the stage, if it was read. */
  stageText: string | null;
};

export type KpiView = {
  figure: Figure;
  target: KpiTarget | null;
  /** How the figure stands against its target; null without a target or without data. */
  standing: 'reached' | 'missed' | null;
  /** Working days of the figure's own period that are gone, and all of them. */
  pace: { daysGone: number; daysAll: number } | null;
  previous: { value: number | null } | null;
  /** The last periods, oldest first; null where there is no data. */
  trend: (number | null)[];
};

/** The rep's forecast for the running quarter; money in minor units of `currency`. */
export type ForecastView = {
  /** Of the statement, else what most of the rep's deals are in; null when neither is there. */
  currency: string | null;
  stated: { amountMinor: number; at: number } | null;
  wonMinor: number | null;
};

export type TipView = { id: string; title: LocalText; body: LocalText };

/** Something the rep should know; drawn as one quiet line with what to do. */
export type Notice =
  | { type: 'storeTooNew' }
  | { type: 'storeUnreadable'; detail: string }
  | { type: 'recovered'; signals: number }
  | { type: 'playbookRefused'; detail: string }
  | { type: 'importFailed'; detail: LocalText }
  /** What the rep just asked for in this sidebar did not work. */
  | { type: 'commandFailed'; detail: LocalText };
