import type { ImportField } from './import-fields';

/**
 * What may be wrong with a cell or a row. Only what cannot be read at all is left out of the record; the impossible is
 * kept as it is. None of them stops an import.
 */
export const PROBLEMS = [
  /** No date, amount, percentage or yes-or-no. The cell counts as empty. */
  'unreadable',
  /** A date that only the other order of day and month can have written. */
  'otherOrder',
  'closedBeforeCreated',
  /** Before 1980, or more than 20 years ahead. */
  'farDate',
  'createdAhead',
  'negative',
  /** A billion or more. */
  'absurd',
  'outOfRange',
  'closedWithoutDate',
  'noRecord',
  /** More cells than the header has columns, with something in them. */
  'extraCells',
  'openQuote',
  /** Only its beginning is kept. */
  'tooLong',
] as const;
export type ProblemKind = (typeof PROBLEMS)[number];

/** One kind of problem in one column (null: of the row). `rows` are the first few, as a spreadsheet numbers them. */
export type ColumnProblem = {
  kind: ProblemKind;
  column: number | null;
  count: number;
  rows: number[];
  example: string;
};

/** One flagged cell. */
export type FlaggedCell = { row: number; column: number | null; kind: ProblemKind; text: string };

/** How reading a file by a plan went. */
export type ImportReport = {
  /** Rows that are neither blank nor asides. */
  rows: number;
  blank: number;
  /** Lines that are no record, and the first few of them: a report's own notes and sums, single cells left behind. */
  asides: number;
  asideRows: number[];
  /** Activities that are planned and not done yet, which are no activity so far. */
  planned: number;
  /** Rows that tell more of a record which an earlier row began. */
  duplicates: number;
  records: number;
  flaggedRows: number;
  problems: ColumnProblem[];
  /** The first so many of them. */
  flagged: FlaggedCell[];
  /** Of deals: how many are open, won and lost. */
  outcomes: { open: number; won: number; lost: number };
  /** Fields that the plan fills; what others of an earlier import say is kept. */
  fills: ImportField[];
};
