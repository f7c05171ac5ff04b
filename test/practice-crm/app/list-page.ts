import type { App, Page } from './app.ts';
import { type AnyRow, crmApi } from './crm-api.ts';
import { element } from './element.ts';
import { exportList } from './export-list.ts';
import { fieldText, rawValue } from './field-text.ts';
import { icon } from './icon.ts';
import { COLUMNS } from './list-columns.ts';
import { listTable } from './list-table.ts';
import { pageHead } from './page-head.ts';
import { COLLECTION_OF, type RecordKind } from './records.ts';
import { hasBoard } from './routes.ts';
import { stagesOf } from './stage-path.ts';

const PAGE_SIZE = 50;

/** How the rep left a list; kept so that going back finds it as it was. */
export interface ListState {
  scope: 'mine' | 'all';
  stage: string;
  text: string;
  sortBy: string;
  descending: boolean;
  page: number;
}

export const freshListState = (kind: RecordKind): ListState => ({
  scope: hasBoard(kind) ? 'mine' : 'all',
  stage: '',
  text: '',
  sortBy: kind === 'opportunity' ? 'engagedOn' : kind === 'lead' ? 'createdOn' : 'name',
  descending: hasBoard(kind),
  page: 0,
});

export function listPage(kind: RecordKind, state: ListState, app: App): Page {
  const { words, settings } = app;
  const title = words.collections[kind];
  const columns = COLUMNS[kind];

  return async (host, abort) => {
    document.title = `${title} · ${words.app}`;
    let rows: AnyRow[] = [];
    let shown: AnyRow[] = [];
    const table = listTable(kind, app, (name) => {
      state.descending = state.sortBy === name ? !state.descending : false;
      state.sortBy = name;
      draw();
    });
    const count = element('p', { class: 'pc-quiet', role: 'status' });
    const turn = (by: number) => () => {
      state.page += by;
      paint();
      host.scrollIntoView({ block: 'start' });
    };
    const previous = element(
      'button',
      {
        type: 'button',
        class: 'pc-icon-button',
        'data-action': 'page',
        'aria-label': words.list.previous,
        onclick: turn(-1),
      },
      icon('back'),
    );
    const next = element(
      'button',
      {
        type: 'button',
        class: 'pc-icon-button',
        'data-action': 'page',
        'aria-label': words.list.next,
        onclick: turn(1),
      },
      icon('forth'),
    );

    const scope = select(words.list.show, state.scope, [
      ['mine', words.list.mine(title)],
      ['all', words.list.all(title)],
    ]);
    scope.addEventListener('change', () => {
      state.scope = scope.value === 'all' ? 'all' : 'mine';
      void load();
    });
    const stages = select(words.fields.stage, state.stage, [
      ['', words.list.anyStage],
      ...stagesOf(kind).map((stage): [string, string] => [stage, words.stages[stage]]),
    ]);
    stages.addEventListener('change', () => {
      state.stage = stages.value;
      draw();
    });
    const text = element('input', {
      type: 'search',
      class: 'pc-input',
      'data-action': 'filter',
      placeholder: words.list.filter,
      'aria-label': words.list.filter,
      autocomplete: 'off',
      oninput: () => {
        state.text = text.value;
        draw();
      },
    });
    text.value = state.text;

    host.replaceChildren(
      pageHead(kind, 'list', app, [
        element(
          'button',
          { type: 'button', class: 'pc-button', 'data-action': 'export', onclick: () => exportList(kind, shown, app) },
          icon('export'),
          words.list.export,
        ),
      ]),
      element(
        'div',
        { class: 'pc-toolbar' },
        hasBoard(kind) && [scope, stages],
        text,
        element('span', { class: 'pc-pager' }, count, previous, next),
      ),
      table.element,
    );
    count.textContent = words.list.loading;
    await load();

    async function load(): Promise<void> {
      const query: Record<string, string> = hasBoard(kind) && state.scope === 'mine' ? { owner: settings.as } : {};
      const listed = await crmApi.list(COLLECTION_OF[kind], query, abort);
      rows = listed.rows;
      draw(state.page);
    }

    /** Filters and sorts anew; only the page of rows that is seen goes into the document. */
    function draw(page = 0): void {
      const wanted = state.text.trim().toLowerCase();
      shown = rows.filter(
        (row) =>
          (state.stage === '' || ('stage' in row && row.stage === state.stage)) &&
          (wanted === '' ||
            `${row.id} ${columns.map((column) => fieldText(row, column, app)).join(' ')}`
              .toLowerCase()
              .includes(wanted)),
      );
      const order = new Intl.Collator(settings.lang, { numeric: true });
      shown.sort(
        (a, b) => compare(rawValue(a, state.sortBy), rawValue(b, state.sortBy), order) * (state.descending ? -1 : 1),
      );
      state.page = page;
      paint();
    }

    function paint(): void {
      const last = Math.max(0, Math.ceil(shown.length / PAGE_SIZE) - 1);
      state.page = Math.min(Math.max(0, state.page), last);
      const from = state.page * PAGE_SIZE;
      const slice = shown.slice(from, from + PAGE_SIZE);
      table.show(slice, state);
      count.textContent = words.list.count(
        slice.length === 0 ? 0 : from + 1,
        from + slice.length,
        new Intl.NumberFormat(settings.lang).format(shown.length),
      );
      previous.disabled = state.page === 0;
      next.disabled = state.page === last;
    }
  };
}

function compare(a: string | number | null, b: string | number | null, order: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return order.compare(String(a ?? ''), String(b ?? ''));
}

function select(label: string, value: string, options: [string, string][]): HTMLSelectElement {
  const made = element(
    'select',
    { class: 'pc-input', 'data-action': 'filter', 'aria-label': label },
    options.map(([option, text]) => element('option', { value: option }, text)),
  );
  made.value = value;
  return made;
}
