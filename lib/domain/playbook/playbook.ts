import type { KpiId } from '../kpi/figure';
import type { KpiDefinitions } from '../kpi/kpi-definitions';
import type { RecordKind } from '../record/crm-record';
import type { Outcome } from '../record/deal';
import type { LocalText } from '../text';
import type { Day } from '../time/day';

/**
 * A team's process as data. Playbooks come from files and addresses, so nothing in one is code:
 * no expressions, no selectors, no markup.
 */
export type Playbook = {
  /** Version of the format, raised with a migration. */
  format: 1;
  id: string;
  /** The team's own version of this playbook, raised at each release. */
  version: number;
  name: LocalText;
  calendar: BusinessCalendar;
  processes: Process[];
  targets: KpiTarget[];
  /** Which named definition of a figure the team wants; left out: the defaults. */
  definitions?: KpiDefinitions | undefined;
  tips: Tip[];
  tools: Tool[];
  /** Adapters, by their ids, that are not to be used for now: a CRM changed, and what they read may be wrong. */
  adaptersOff?: string[] | undefined;
};

/** When the team works. Hours are `09:00` to `17:00` in `timeZone`; weekdays are ISO, 1 is Monday. */
export type BusinessCalendar = { timeZone: string; weekdays: number[]; from: string; to: string; holidays: Day[] };

/** How records of one kind go from new to closed. */
export type Process = { kind: RecordKind; stages: Stage[] };

export type Stage = {
  id: string;
  label: LocalText;
  /** The stage's names in the CRM, in every language the CRM is used in; compared without case. */
  names: string[];
  outcome: Outcome;
  /** The stages a record may go to from here, best first. */
  next: string[];
  /** What must hold before the record leaves this stage, in the order it should be done. */
  exit: Criterion[];
};

/** One thing that must hold: what, why and how in words, and the condition that decides it. */
export type Criterion = {
  id: string;
  title: LocalText;
  why: LocalText;
  how: LocalText;
  /** The field that the rep is taken to. */
  field: string;
  /** Needed only on the way to one of these stages; left out: on the way to all. */
  to?: string[] | undefined;
  condition: Condition;
};

export type Condition =
  | { type: 'present'; field: string }
  | { type: 'oneOf'; field: string; values: string[] }
  | { type: 'amountAtLeast'; field: string; minor: number }
  | { type: 'notPast'; field: string }
  | { type: 'withinDays'; field: string; days: number }
  | { type: 'all'; of: Condition[] }
  | { type: 'any'; of: Condition[] }
  | { type: 'not'; of: Condition };

/** What a KPI should reach: `atLeast` or `atMost` in the figure's own unit (ratio, days, hours). */
export type KpiTarget = { kpi: KpiId; goal: 'atLeast' | 'atMost'; value: number };

/** A short training hint. `when` says on what it may be shown; every part that is given must hold. */
export type Tip = {
  id: string;
  title: LocalText;
  body: LocalText;
  when: {
    kinds?: RecordKind[] | undefined;
    stages?: string[] | undefined;
    /** Ids of criteria: shown while that one is the next step. */
    steps?: string[] | undefined;
    /** Shown while this KPI misses its target. */
    kpiBelowTarget?: KpiId | undefined;
    /** Shown while the rep has not used this feature of a tool in the last 30 days. */
    unused?: { tool: string; feature: string } | undefined;
  };
  /** Higher goes first among tips that fit equally well. */
  weight: number;
};

/** A product in the team's stack. Core features are completed acts: using one counts as using the tool. */
export type Tool = { id: string; name: LocalText; features: Feature[] };
export type Feature = { id: string; name: LocalText; core: boolean };
