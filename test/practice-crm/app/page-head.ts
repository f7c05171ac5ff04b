import type { App } from './app.ts';
import { type Child, element } from './element.ts';
import { icon } from './icon.ts';
import type { RecordKind } from './records.ts';
import { boardPath, hasBoard, listPath } from './routes.ts';

/** Title of a list or board, with the switch between both. */
export function pageHead(kind: RecordKind, view: 'list' | 'board', { words }: App, actions: Child[]): HTMLElement {
  const link = (name: 'list' | 'board', href: string) =>
    element('a', { href, 'aria-current': view === name && 'page' }, icon(name), words.list[name]);
  return element(
    'header',
    { class: 'pc-page-head' },
    element('span', { class: `pc-emblem ${kind}` }, icon(kind)),
    element('h1', {}, words.collections[kind]),
    hasBoard(kind) &&
      element(
        'nav',
        { class: 'pc-switch', 'aria-label': words.collections[kind] },
        link('list', listPath(kind)),
        link('board', boardPath(kind)),
      ),
    element('div', { class: 'pc-row end' }, actions),
  );
}
