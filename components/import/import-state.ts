import type { Encoding } from '../../lib/domain/import/encoding-of';
import type { ImportPlan } from '../../lib/domain/import/import-plan';
import type { ImportReport } from '../../lib/domain/import/import-report';
import type { Inspection } from '../../lib/domain/import/inspection';
import type { LocalText } from '../../lib/domain/text';

/** A file as the rep knows it. */
export type FileName = { name: string; bytes: number };

/** How many rows of a finished import were new, differed, said nothing new, or were removed as the file lacks them. */
export type ImportCounts = { added: number; changed: number; unchanged: number; removed: number };

/** Where the import of a file stands. A `share` is of the work, 0 to 1. */
export type ImportState =
  | { step: 'choose'; problem: LocalText | null }
  | { step: 'reading'; file: FileName; share: number }
  | PlanState
  | { step: 'importing'; file: FileName; phase: 'rows' | 'figures'; share: number; rows: number }
  | DoneState;

export type PlanState = {
  step: 'plan';
  file: FileName;
  encoding: Encoding;
  found: Inspection;
  plan: ImportPlan;
  /** The plan is that of an earlier file with the same columns. */
  isRemembered: boolean;
  /** How the import would go. */
  check: { state: 'running'; share: number } | { state: 'done'; report: ImportReport };
  problem: LocalText | null;
};

export type DoneState = {
  step: 'done';
  file: FileName;
  plan: ImportPlan;
  found: Inspection;
  report: ImportReport;
  counts: ImportCounts;
};
