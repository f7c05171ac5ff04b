import type { AriaRole, ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { DownIcon, UpIcon } from './icons';
import './Table.css';
import type { KitMessages } from './text/en';
import { useText } from './text/use-text';

export type Column<Row> = {
  id: string;
  name: ComponentChildren;
  numeric?: boolean;
  /** What a row is sorted by; a null goes last. Left out: the column cannot be sorted. */
  sortBy?: (row: Row) => number | string | null;
  cell: (row: Row) => ComponentChildren;
};

type Sort = { column: string; down: boolean };

type Props<Row> = {
  /** What the table is about, for the ear. */
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  sort?: Sort;
  empty?: string;
  maxHeight?: string;
  /** Where there is no room for columns, each row is a card with the columns' names in it. */
  stacks?: boolean;
};

/** A table whose first column names the row. A click on a head sorts, another turns the order round. */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  sort: first,
  empty,
  maxHeight,
  stacks = false,
}: Props<Row>) {
  const { t, locale } = useText<KitMessages>();
  const [sort, setSort] = useState<Sort | null>(first ?? null);
  if (rows.length === 0) return <p class="table-box table-empty">{empty ?? t('kit.noRows')}</p>;
  const sorted = sort === null ? rows : sortRows(rows, columns, sort, locale);
  // A table that is not laid out as one is one for the ear only if it says so.
  const as = <R extends AriaRole>(role: R): R | undefined => (stacks ? role : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs; this only gives the focus a name
    <div class="table-box" role="group" tabIndex={0} aria-label={caption} style={{ maxHeight: maxHeight ?? 'none' }}>
      <table class="table" data-stacks={stacks} role={as('table')}>
        <caption class="unseen-text">{caption}</caption>
        <thead role={as('rowgroup')}>
          <tr role={as('row')} data-sort-by={stacks ? t('kit.sortBy') : undefined}>
            {columns.map((column) => (
              <Head key={column.id} column={column} sort={sort} onSort={setSort} role={as('columnheader')} />
            ))}
          </tr>
        </thead>
        <tbody role={as('rowgroup')}>
          {sorted.map((row) => (
            <tr key={keyOf(row)} role={as('row')}>
              {columns.map((column, i) => {
                const [Cell, role, scope] = i === 0 ? (['th', 'rowheader', 'row'] as const) : (['td', 'cell'] as const);
                return (
                  <Cell key={column.id} scope={scope} role={as(role)} data-numeric={column.numeric}>
                    {stacks && i > 0 && (
                      <span class="table-name" aria-hidden="true">
                        {column.name}
                      </span>
                    )}
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HeadProps<Row> = {
  column: Column<Row>;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
  role: AriaRole | undefined;
};

function Head<Row>({ column, sort, onSort, role }: HeadProps<Row>) {
  const mine = sort?.column === column.id ? sort : null;
  if (column.sortBy === undefined) {
    return (
      <th scope="col" role={role} data-numeric={column.numeric}>
        {column.name}
      </th>
    );
  }
  // Numbers are looked at from the largest down, names from A on.
  const next = mine === null ? column.numeric === true : !mine.down;
  return (
    <th
      scope="col"
      role={role}
      data-numeric={column.numeric}
      aria-sort={mine === null ? undefined : mine.down ? 'descending' : 'ascending'}
    >
      <button class="table-sort" type="button" onClick={() => onSort({ column: column.id, down: next })}>
        {column.name}
        {mine !== null && (mine.down ? <DownIcon size={12} /> : <UpIcon size={12} />)}
      </button>
    </th>
  );
}

function sortRows<Row>(rows: Row[], columns: Column<Row>[], { column, down }: Sort, locale: string): Row[] {
  const sortBy = columns.find((one) => one.id === column)?.sortBy;
  if (sortBy === undefined) return rows;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...rows].sort((a, b) => {
    const [left, right] = [sortBy(a), sortBy(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order = typeof left === 'number' && typeof right === 'number' ? left - right : compare(`${left}`, `${right}`);
    return down ? -order : order;
  });
}
