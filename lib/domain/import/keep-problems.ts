import type { ColumnProblem, FlaggedCell, ProblemKind } from './import-report';

/** Kept of each problem in a column: enough to find it in the file. */
export const FIRST_ROWS = 5;
const MOST_FLAGGED = 10_000;
const LONGEST_TEXT = 120;

/** Counts problems by kind and column, and keeps the first flagged cells. */
export class KeepProblems {
  #byPlace = new Map<string, ColumnProblem>();
  readonly flagged: FlaggedCell[] = [];
  flaggedRows = 0;
  #lastRow = 0;

  add(row: number, kind: ProblemKind, column: number | null, text: string): void {
    if (row !== this.#lastRow) this.flaggedRows += 1;
    this.#lastRow = row;
    const key = `${column} ${kind}`;
    const place = this.#byPlace.get(key) ?? { kind, column, count: 0, rows: [], example: text.slice(0, LONGEST_TEXT) };
    place.count += 1;
    if (place.rows.length < FIRST_ROWS) place.rows.push(row);
    this.#byPlace.set(key, place);
    if (this.flagged.length < MOST_FLAGGED) this.flagged.push({ row, column, kind, text: text.slice(0, LONGEST_TEXT) });
  }

  /** The most frequent first. */
  all(): ColumnProblem[] {
    return [...this.#byPlace.values()].sort((a, b) => b.count - a.count);
  }
}
