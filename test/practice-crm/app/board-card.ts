import type { App } from './app.ts';
import { element } from './element.ts';
import { day, money } from './format.ts';
import { icon } from './icon.ts';
import type { Lead, Opportunity, RecordKind } from './records.ts';
import { recordPath } from './routes.ts';
import { stagesOf } from './stage-path.ts';

export function boardCard(
  kind: RecordKind,
  row: Opportunity | Lead,
  app: App,
  onMove: (stage: string) => void,
): HTMLElement {
  const { words, settings } = app;
  const since = 'createdOn' in row ? row.createdOn : (row.closedOn ?? row.engagedOn);
  const card = element(
    'li',
    { class: 'pc-board-card', draggable: 'true', 'data-record-id': row.id },
    element('a', { href: recordPath(kind, row.id), draggable: 'false' }, row.name),
    element(
      'p',
      { class: 'pc-quiet' },
      element('span', {}, 'amount' in row ? money(row.amount, settings.lang) : row.company),
      element('span', {}, row.id),
      since && element('time', { datetime: since }, day(since, settings.lang)),
    ),
    element(
      'details',
      { class: 'pc-menu' },
      element('summary', { class: 'pc-icon-button', 'aria-label': `${words.board.move}: ${row.name}` }, icon('more')),
      element(
        'div',
        { class: 'pc-menu-box' },
        stagesOf(kind)
          .filter((stage) => stage !== row.stage)
          .map((stage) =>
            element(
              'button',
              { type: 'button', 'data-action': 'move-card', 'data-stage': stage, onclick: () => onMove(stage) },
              words.board.moveTo(words.stages[stage]),
            ),
          ),
      ),
    ),
  );
  card.addEventListener('dragstart', (event) => {
    event.dataTransfer?.setData('text/plain', row.id);
    card.classList.add('dragged');
  });
  card.addEventListener('dragend', () => card.classList.remove('dragged'));
  return card;
}
