import type { Outcome } from '../record/deal';
import { addDays, type Day } from '../time/day';
import { startOfDay } from '../time/start-of-day';
import { dayIn } from '../time/zone-offset';
import { fold } from './fold';
import type { ImportField } from './import-fields';
import type { ImportPlan } from './import-plan';
import type { ProblemKind } from './import-report';
import { outcomeOf } from './outcome-of';
import { placeholderOf } from './placeholders';
import { readAmount } from './read-amount';
import { type CellDate, dateShape, readDate } from './read-date';
import { rememberAnswers } from './remember-answers';
import { longSalesforceId } from './salesforce-id';
import { readShare, readYesNo } from './yes-no';

/** What values are read against. `today` is a day in `timeZone` (IANA), in which clocks without a zone run. */
export type ReadContext = { timeZone: string; today: Day };

export type Flag = (kind: ProblemKind, column: number | null, text: string) => void;

/** No name and no id is longer; a cell that is has a quote too many, or somebody's whole letter in it. */
const LONGEST_TEXT = 500;
const EARLIEST = '1980-01-01';
const YEARS_AHEAD = 20;
const ABSURD_MINOR = 100_000_000_000;

/** Reads the cells of one row by a plan, and flags what is wrong with them. */
export class ReadCells {
  #cells: readonly string[] = [];
  /** Fields that were cut in this row. */
  #cut = new Set<ImportField>();
  #at = new Map<ImportField, number>();
  #empty: Set<string>;
  #latest: Day;

  constructor(
    readonly plan: ImportPlan,
    readonly context: ReadContext,
    readonly flag: Flag,
  ) {
    for (const [column, field] of plan.columns.entries()) if (field !== null) this.#at.set(field, column);
    this.#empty = new Set(plan.empty);
    this.#latest = addDays(context.today, YEARS_AHEAD * 365);
  }

  #dateIn = rememberAnswers((text) => {
    const { dayFirst } = this.plan;
    return { date: readDate(text, dayFirst), isOther: isOtherOrder(text, dayFirst) };
  });

  /** How a deal of this stage or status stands. */
  outcome = rememberAnswers((status): Outcome => this.plan.outcomes[fold(status)] ?? outcomeOf(status));

  begin(cells: readonly string[]): void {
    this.#cells = cells;
    if (this.#cut.size > 0) this.#cut.clear();
  }

  columnOf(field: ImportField): number {
    return this.#at.get(field) ?? -1;
  }

  /** '' for an empty cell, a placeholder, or a field that no column fills. */
  text(field: ImportField): string {
    const cell = this.#cells[this.columnOf(field)]?.trim() ?? '';
    if (cell.length > LONGEST_TEXT) return this.#cutText(field, cell);
    if (cell === '' || this.#empty.size === 0) return cell;
    const placeholder = placeholderOf(cell);
    return placeholder !== null && this.#empty.has(placeholder) ? '' : cell;
  }

  /** Of a record, as everything of this CRM writes it. */
  id(field: ImportField): string {
    const id = this.text(field);
    return this.plan.crm === 'salesforce' ? longSalesforceId(id) : id;
  }

  day(field: ImportField): Day | null {
    const date = this.#date(field);
    if (date === null) return null;
    return date.at === null ? date.day : dayIn(date.at, this.context.timeZone);
  }

  /** Epoch ms. */
  moment(field: ImportField): number | null {
    const date = this.#date(field);
    return date && (date.at ?? startOfDay(date.day, this.context.timeZone) + (date.ms ?? 0));
  }

  /** Null where there is no amount. */
  amount(): { minor: number; currency: string } | null {
    const text = this.text('amount');
    if (text === '') return null;
    const { decimal } = this.plan;
    const stated = this.text('currency').toUpperCase();
    const currency = /^[A-Z]{3}$/.test(stated) ? stated : this.plan.currency;
    const amount = readAmount(text, decimal, currency);
    if (amount === null) this.#flag('unreadable', 'amount', text);
    else if (amount.minor < 0) this.#flag('negative', 'amount', text);
    else if (amount.minor >= ABSURD_MINOR) this.#flag('absurd', 'amount', text);
    return amount && { minor: amount.minor, currency: amount.currency ?? currency };
  }

  yesNo(field: ImportField): boolean | null {
    const text = this.text(field);
    const answer = text === '' ? null : readYesNo(text);
    if (text !== '' && answer === null) this.#flag('unreadable', field, text);
    return answer;
  }

  share(field: ImportField): number | null {
    const text = this.text(field);
    const share = text === '' ? null : readShare(text);
    if (text !== '' && share === null) this.#flag('unreadable', field, text);
    if (share !== null && (share < 0 || share > 1)) this.#flag('outOfRange', field, text);
    return share;
  }

  #cutText(field: ImportField, text: string): string {
    if (!this.#cut.has(field)) this.#flag('tooLong', field, text);
    this.#cut.add(field);
    return text.slice(0, LONGEST_TEXT);
  }

  #date(field: ImportField): CellDate | null {
    const text = this.text(field);
    if (text === '') return null;
    const { date, isOther } = this.#dateIn(text);
    if (date === null) this.#flag('unreadable', field, text);
    else if (date.day < EARLIEST || date.day > this.#latest) this.#flag('farDate', field, text);
    else if (isOther) this.#flag('otherOrder', field, text);
    return date;
  }

  #flag(kind: ProblemKind, field: ImportField, text: string): void {
    this.flag(kind, this.columnOf(field), text);
  }
}

function isOtherOrder(text: string, dayFirst: boolean): boolean {
  // Looked at only where the first number or the second cannot be a month.
  if (!/^\d{1,2}[-/]/.test(text)) return false;
  return dateShape(text) === (dayFirst ? 'monthFirst' : 'dayFirst');
}
