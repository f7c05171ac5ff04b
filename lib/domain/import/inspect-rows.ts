import type { ColumnProfile, Inspection } from './inspection';
import { namedCurrency } from './named-currency';
import { placeholderOf } from './placeholders';
import { amountShape } from './read-amount';
import { dateShape, looksLikeDate } from './read-date';
import { rememberAnswers } from './remember-answers';

const PREVIEW_ROWS = 8;
/** A column with more different values than this is no choice among a few. */
const MOST_VALUES = 200;
const LONGEST_VALUE = 120;

type Looked = { date: ReturnType<typeof dateShape>; amount: ReturnType<typeof amountShape>; empty: string | null };
type Column = ColumnProfile & { seen: Map<string, { count: number; looked: Looked }> };

/** Looks through a file's rows, the header first, and says what is in its columns. */
export class InspectRows {
  #header: string[] | null = null;
  #columns: Column[] = [];
  #preview: string[][] = [];
  #rows = 0;
  #blank = 0;
  /** Days repeat themselves in the columns that have too many values to be remembered by column. */
  #dateShape = rememberAnswers(dateShape);
  #placeholders = new Map<string, { key: string; text: string; count: number }>();

  add(cells: string[]): void {
    if (isBlank(cells)) {
      if (this.#header !== null) this.#blank += 1;
      return;
    }
    if (this.#header === null) {
      this.#header = cells.map((cell) => cell.trim());
      this.#columns = this.#header.map(emptyColumn);
      return;
    }
    this.#rows += 1;
    if (this.#preview.length < PREVIEW_ROWS) this.#preview.push(cells);
    for (const [index, column] of this.#columns.entries()) {
      const cell = cells[index]?.trim() ?? '';
      if (cell !== '') this.#look(column, cell);
    }
  }

  done(separator: string): Inspection {
    return {
      header: this.#header ?? [],
      columns: this.#columns.map(({ seen, ...profile }) => ({ ...profile, values: valuesOf(seen) })),
      preview: this.#preview,
      rows: this.#rows,
      blank: this.#blank,
      placeholders: [...this.#placeholders.values()].sort((a, b) => b.count - a.count),
      separator,
    };
  }

  #look(column: Column, cell: string): void {
    column.filled += 1;
    const known = column.seen.get(cell);
    const looked = known?.looked ?? this.#lookAt(cell);
    if (known) known.count += 1;
    else if (column.seen.size <= MOST_VALUES && cell.length <= LONGEST_VALUE)
      column.seen.set(cell, { count: 1, looked });
    if (looked.date !== null) column.dates[looked.date] += 1;
    if (looked.amount !== null) {
      column.amounts[looked.amount] += 1;
      const code = currencyIn(cell);
      if (code !== null) column.currencies[code] = (column.currencies[code] ?? 0) + 1;
    }
    if (looked.empty === null) return;
    const found = this.#placeholders.get(looked.empty);
    if (found) found.count += 1;
    else this.#placeholders.set(looked.empty, { key: looked.empty, text: cell, count: 1 });
  }

  #lookAt(cell: string): Looked {
    const date = looksLikeDate(cell) ? this.#dateShape(cell) : null;
    return { date, amount: date === null ? amountShape(cell) : null, empty: placeholderOf(cell) };
  }
}

/** Padding that a spreadsheet left behind: cells, and nothing in them. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function emptyColumn(name: string): Column {
  return {
    name,
    filled: 0,
    dates: { fixed: 0, dayFirst: 0, monthFirst: 0, either: 0 },
    amounts: { plain: 0, '.': 0, ',': 0, either: 0 },
    currencies: {},
    values: null,
    seen: new Map(),
  };
}

function currencyIn(cell: string): string | null {
  const sign = /[^\d\s.,()'’+\-−–]+/u.exec(cell)?.[0];
  return sign === undefined ? null : (namedCurrency(sign.trim(), null) ?? null);
}

function valuesOf(seen: Column['seen']): ColumnProfile['values'] {
  if (seen.size > MOST_VALUES) return null;
  return [...seen].map(([text, { count }]) => ({ text, count })).sort((a, b) => b.count - a.count);
}
