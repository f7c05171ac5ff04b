import type { ImportField } from './import-fields';
import type { ImportPlan } from './import-plan';
import type { ImportReport } from './import-report';
import { isBlank } from './inspect-rows';
import { isAside } from './is-aside';
import { FIRST_ROWS, KeepProblems } from './keep-problems';
import { makeActivity } from './make-activity';
import { makeDeal } from './make-deal';
import { makeLead } from './make-lead';
import { type Imported, mergeRows } from './merge-rows';
import { ReadCells, type ReadContext } from './read-cells';
import { idNumber, rowId } from './row-id';

type Options = {
  /** Called with each record as soon as it is complete. */
  told: (record: Imported) => void;
  /** Ids (as `idNumber`) that more than one row has, as an earlier reading found them: they are kept until the end. */
  repeated?: ReadonlySet<number>;
};

/**
 * Turns a file's rows, the header first, into records by a plan. No row is dropped but for blank ones, asides and
 * activities that are still planned, and those are counted.
 */
export class ConvertRows {
  #cells: ReadCells;
  #problems = new KeepProblems();
  #row = 0;
  #hasHeader = false;
  #seen = new Set<number>();
  #held = new Map<string, Imported>();
  #counts = { rows: 0, blank: 0, asides: 0, planned: 0, duplicates: 0, records: 0 };
  #asideRows: number[] = [];
  #outcomes = { open: 0, won: 0, lost: 0 };
  /** Ids that came again, found on the way. */
  readonly repeated = new Set<number>();

  constructor(
    readonly plan: ImportPlan,
    context: ReadContext,
    readonly options: Options,
  ) {
    this.#cells = new ReadCells(plan, context, (kind, column, text) =>
      this.#problems.add(this.#row, kind, column, text),
    );
  }

  add(cells: string[], row: number, broken: boolean): void {
    const blank = isBlank(cells);
    if (!this.#hasHeader) {
      this.#hasHeader = !blank;
      return;
    }
    this.#row = row;
    if (blank) this.#counts.blank += 1;
    else if (isAside(cells, this.plan)) this.#setAside(row);
    else this.#convert(cells, broken);
  }

  /** Tells what was held back. */
  finish(): ImportReport {
    for (const record of this.#held.values()) this.#tell(record, true);
    this.#held.clear();
    const { plan } = this;
    return {
      ...this.#counts,
      asideRows: this.#asideRows,
      flaggedRows: this.#problems.flaggedRows,
      problems: this.#problems.all(),
      flagged: this.#problems.flagged,
      outcomes: this.#outcomes,
      fills: plan.columns.filter((field): field is ImportField => field !== null),
    };
  }

  #setAside(row: number): void {
    this.#counts.asides += 1;
    if (this.#asideRows.length < FIRST_ROWS) this.#asideRows.push(row);
  }

  #convert(cells: string[], broken: boolean): void {
    this.#counts.rows += 1;
    this.#cells.begin(cells);
    if (broken) this.#problems.add(this.#row, 'openQuote', null, cells.join(' '));
    const extra = cells.slice(this.plan.columns.length).find((cell) => cell.trim() !== '');
    if (extra !== undefined) this.#problems.add(this.#row, 'extraCells', null, extra);
    const id = this.#idOf(cells);
    const record = this.#make(id);
    if (record === null) {
      this.#counts.planned += 1;
      return;
    }
    const number = idNumber(id);
    const isFirst = !this.#seen.has(number);
    if (!isFirst) {
      this.#counts.duplicates += 1;
      this.repeated.add(number);
    } else {
      this.#seen.add(number);
      this.#counts.records += 1;
    }
    const earlier = this.#held.get(id);
    if (!this.options.repeated?.has(number)) this.#tell(record, isFirst);
    else this.#held.set(id, earlier ? mergeRows(earlier, record) : record);
  }

  #make(id: string): Imported | null {
    if (this.plan.kind === 'deals') return makeDeal(this.#cells, id);
    return this.plan.kind === 'leads' ? makeLead(this.#cells, id) : makeActivity(this.#cells, id);
  }

  /**
   * The CRM's own id; without one, what should name the record; and where there is no name either the whole row, as two
   * deals of one account are not one.
   */
  #idOf(cells: string[]): string {
    const own = this.#cells.id('id');
    if (own !== '') return own;
    const named = this.#cells.text('name') || this.#cells.text('lastName');
    if (named === '') return rowId(cells.map((cell) => cell.trim()));
    return rowId([named, this.#cells.text('firstName'), this.#cells.text('created'), this.#cells.text('account')]);
  }

  /** Where repeated ids are not known yet, the first row of each is the one that is counted. */
  #tell(record: Imported, isCounted: boolean): void {
    if (isCounted && 'outcome' in record) this.#outcomes[record.outcome] += 1;
    this.options.told(record);
  }
}
