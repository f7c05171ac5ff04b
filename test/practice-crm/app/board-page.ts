import type { App, Page } from './app.ts';
import { boardCard } from './board-card.ts';
import { crmApi } from './crm-api.ts';
import { element } from './element.ts';
import { money, wholeNumber } from './format.ts';
import { pageHead } from './page-head.ts';
import { COLLECTION_OF, type Lead, type Opportunity, type RecordKind } from './records.ts';
import { stagesOf } from './stage-path.ts';

const FIRST_CARDS = 20;

/** The signed-in rep's records, a column per stage. */
export function boardPage(
  kind: 'opportunity' | 'lead',
  app: App,
  onMoved: (kind: RecordKind, id: string) => void,
): Page {
  const { words, settings } = app;
  return async (host, abort) => {
    document.title = `${words.collections[kind]} · ${words.list.board} · ${words.app}`;
    const { rows } = await crmApi.list(COLLECTION_OF[kind], { owner: settings.as }, abort);
    const newestFirst = [...rows].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
    const records = new Map<string, Opportunity | Lead>(newestFirst.map((row) => [row.id, row]));
    const limits = new Map<string, number>();
    const board = element('div', { class: 'pc-board' });
    host.replaceChildren(pageHead(kind, 'board', app, []), board);
    draw();

    async function move(id: string, stage: string): Promise<void> {
      if (records.get(id)?.stage === stage) return;
      try {
        const moved = await crmApi.patch(COLLECTION_OF[kind], id, { stage });
        // Last in, first seen: the rep looks for the card that was just moved at the top.
        records.delete(id);
        const rest = [...records];
        records.clear();
        records.set(id, moved);
        for (const [other, row] of rest) records.set(other, row);
        onMoved(kind, id);
        draw();
        app.tell('saved', words.board.moved(moved.name, words.stages[moved.stage]));
        board.querySelector<HTMLElement>(`[data-record-id="${CSS.escape(id)}"] summary`)?.focus();
      } catch (failure) {
        app.tellFailure(failure);
      }
    }

    function draw(): void {
      board.replaceChildren(...stagesOf(kind).map(column));
    }

    function column(stage: keyof typeof words.stages): HTMLElement {
      const here = [...records.values()].filter((row) => row.stage === stage);
      const limit = limits.get(stage) ?? FIRST_CARDS;
      const sum = here.reduce((total, row) => total + ('amount' in row ? row.amount : 0), 0);
      const made = element(
        'section',
        { class: `pc-lane stage-${stage}`, 'data-stage': stage, 'aria-label': words.stages[stage] },
        element(
          'header',
          {},
          element(
            'h2',
            {},
            words.stages[stage],
            element('span', { class: 'pc-count' }, wholeNumber(here.length, settings.lang)),
          ),
          kind === 'opportunity' && element('p', { class: 'pc-quiet' }, money(sum, settings.lang)),
        ),
        element(
          'ul',
          {},
          here.slice(0, limit).map((row) => boardCard(kind, row, app, (to) => void move(row.id, to))),
        ),
        here.length === 0 && element('p', { class: 'pc-quiet' }, words.board.empty),
        here.length > limit &&
          element(
            'button',
            {
              type: 'button',
              class: 'pc-button quiet',
              onclick: () => {
                limits.set(stage, limit + FIRST_CARDS);
                draw();
              },
            },
            words.board.more(Math.min(FIRST_CARDS, here.length - limit)),
          ),
      );
      acceptDrops(made, (id) => void move(id, stage));
      return made;
    }
  };
}

function dayOf(row: Opportunity | Lead): string {
  return ('createdOn' in row ? row.createdOn : (row.closedOn ?? row.engagedOn)) ?? '';
}

function acceptDrops(lane: HTMLElement, onDrop: (id: string) => void): void {
  const mark = (over: boolean) => lane.classList.toggle('over', over);
  lane.addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  lane.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && lane.contains(event.relatedTarget))) mark(false);
  });
  lane.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    const id = event.dataTransfer?.getData('text/plain');
    if (id) onDrop(id);
  });
}
