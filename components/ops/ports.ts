import type { Figure } from '../../lib/domain/kpi/figure';
import type { RecordKind } from '../../lib/domain/record/crm-record';
import type { Locale, LocalText } from '../../lib/domain/text';
import type { Day, Period } from '../../lib/domain/time/day';
import type { FailurePorts } from '../kit/FailureLine';

/** Days looked back on in the adoption part. */
export const SPANS = [7, 28, 90] as const;
export type Span = (typeof SPANS)[number];

export type DealSpan = 'quarter' | 'all';

/** `perDay` runs along the view's days; `total` is its sum. */
export type FeatureUse = { id: string; name: LocalText; core: boolean; perDay: number[]; total: number };

export type ToolUse = {
  id: string;
  name: LocalText;
  features: FeatureUse[];
  /** Days with at least one core action. */
  activeDays: number;
  /** How many people these counts come from. */
  people: number;
  /** Users ÷ people expected; null where it was not computed. */
  usage: Figure | null;
  /** Fewer people than a group may have: no counts are in here, and the screen says why. */
  hidden: boolean;
};

export type AdoptionView = { days: Day[]; tools: ToolUse[] };

export const BREAKDOWNS = ['region', 'manager', 'product'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

export type BreakdownRow = {
  key: string;
  people: number;
  deals: number;
  won: number;
  lost: number;
  winRate: number | null;
  revenueMinor: number;
  currency: string | null;
  /** Fewer people than a group may have: the row is not shown, only that there is one. */
  hidden: boolean;
};

export type TeamKpiView = {
  period: Period;
  figures: Figure[];
  deals: { open: number; won: number; lost: number };
  /** One sum a currency: sums are never mixed. */
  revenue: { minor: number; currency: string }[];
  breakdowns: { by: Breakdown; rows: BreakdownRow[] }[];
};

/** How well one CRM's pages could be read. */
export type CrmHealth = {
  crm: string;
  crmName: string;
  readings: number;
  /** Readings in which at least one field was not found. */
  degraded: number;
  unseen: { field: string; count: number }[];
  /** Every day from the first reading to the last. */
  days: Day[];
  /** The share of readings with all fields found, along `days`; null for a day without a reading. */
  perDay: (number | null)[];
  /** Each field, the one found least first, with the share of readings that found it along `days`. */
  fields: { kind: RecordKind; field: string; found: number; unseen: number; perDay: (number | null)[] }[];
  /** What is not found can be shown by pointing at it. */
  canMend: boolean;
  /** Epoch ms of the last reading; null when there was none. */
  lastReadAt: number | null;
};

export type HealthView = { crms: CrmHealth[] };

export type StoredView = {
  days: number;
  firstDay: Day | null;
  signals: number;
  bytes: number;
  deals: number;
  records: number;
};

export type OpsView = {
  locale: Locale;
  theme: 'auto' | 'light' | 'dark';
  store: 'ready' | 'unreadable' | 'tooNew';
  /** Under this many people a group is not shown. */
  smallestGroup: number;
  /** Whose signals the adoption part counts: this machine's rep alone, or a team's. */
  scope: 'own' | 'team';
  /** Null: nothing noted yet. */
  adoption: AdoptionView | null;
  /** Null: no deals imported yet. Of fewer people than a group may have, no figure is in here. */
  team: TeamKpiView | 'tooFewPeople' | null;
  health: HealthView;
  stored: StoredView;
};

export type OpsPorts = FailurePorts & {
  /** Null until it has been read. */
  view: OpsView | null;
  span: Span;
  chooseSpan(span: Span): void;
  dealSpan: DealSpan;
  chooseDealSpan(span: DealSpan): void;
  openMyData(): void;
  /** Takes the reader to a page of the CRM, to point at what is not found there. */
  mend(crm: string): void;
  openImport(): void;
  exportData(): void;
};
