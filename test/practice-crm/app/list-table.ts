import type { App } from './app.ts';
import type { AnyRow } from './crm-api.ts';
import { element } from './element.ts';
import { fieldContent } from './field-text.ts';
import { COLUMNS, type Column } from './list-columns.ts';
import type { RecordKind } from './records.ts';
import { recordPath } from './routes.ts';

export function listTable(kind: RecordKind, app: App, onSort: (name: string) => void) {
  const { words } = app;
  const heads = new Map<Column, HTMLElement>();
  const body = element('tbody');
  const cellClass = ({ type, extra }: Column) => `${type}${extra ? ' extra' : ''}`;

  const table = element(
    'table',
    { class: 'pc-table' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        COLUMNS[kind].map((column) => {
          const head = element(
            'th',
            { scope: 'col', class: cellClass(column) },
            element(
              'button',
              { type: 'button', 'data-action': 'sort', onclick: () => onSort(column.name) },
              words.fields[column.name],
            ),
          );
          heads.set(column, head);
          return head;
        }),
      ),
    ),
    body,
  );

  function cell(row: AnyRow, column: Column): HTMLElement {
    if (column.name === 'name') {
      return element('th', { scope: 'row' }, element('a', { href: recordPath(kind, row.id) }, row.name));
    }
    const content = fieldContent(row, column, app);
    const stage = column.type === 'stage' && 'stage' in row && row.stage;
    return element(
      'td',
      { class: cellClass(column) },
      stage ? element('span', { class: `pc-badge stage-${stage}` }, content) : content,
    );
  }

  return {
    element: element('div', { class: 'pc-card pc-table-box' }, table),
    show(rows: readonly AnyRow[], sort: { sortBy: string; descending: boolean }): void {
      for (const [column, head] of heads) {
        if (column.name === sort.sortBy) head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      }
      const drawn = rows.map((row) =>
        element(
          'tr',
          { 'data-record-id': row.id },
          COLUMNS[kind].map((column) => cell(row, column)),
        ),
      );
      const empty = element(
        'tr',
        {},
        element('td', { class: 'pc-quiet', colspan: COLUMNS[kind].length }, words.list.empty),
      );
      body.replaceChildren(...(drawn.length > 0 ? drawn : [empty]));
    },
  };
}
