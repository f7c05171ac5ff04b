import type { Day } from '../time/day';
import type { RecordKind } from './crm-record';

/** How a deal stands: still open, or closed as won or lost. */
export type Outcome = 'open' | 'won' | 'lost';

/** An opportunity as imported from a CRM, in the shape that the figures need. */
export type Deal = {
  crm: string;
  id: string;
  name: string;
  /** The rep's name as the CRM writes it. */
  owner: string;
  region: string | null;
  manager: string | null;
  product: string | null;
  account: string | null;
  stage: string;
  outcome: Outcome;
  /** Created, or entered the first qualified stage: where the sales cycle starts. */
  startedDay: Day | null;
  closedDay: Day | null;
  expectedCloseDay: Day | null;
  /** Minor units (cents) of `currency`. */
  amountMinor: number;
  currency: string;
  /** How likely the CRM says it will be won, 0 to 1; left out where it does not say. */
  probability?: number | undefined;
};

/** A lead as imported from a CRM. Times are epoch ms; a file may not say when a lead came. */
export type Lead = {
  crm: string;
  id: string;
  name: string;
  owner: string;
  stage: string;
  source: string | null;
  createdAt: number | null;
  assignedAt: number | null;
};

/**
 * Something done with a record: a call, an e-mail, a meeting. `by` tells a rep's act from a system's; `at` (epoch ms) is
 * null where a file does not say.
 */
export type Activity = {
  crm: string;
  id: string;
  recordKind: RecordKind;
  recordId: string;
  type: string;
  at: number | null;
  by: 'rep' | 'system';
};
