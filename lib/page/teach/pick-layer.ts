import { make } from '../make';
import { applyStyle, htmlOf } from '../overlay';
import { attributeOf, queryAll } from '../safe-dom';
import { shield } from '../shield';
import { PICK_STYLE } from './pick-style';
import type { TeachWords } from './teach-words';

const MARK = 'data-rep-assistant-teach';
const MARGIN = 3;
const TAG_GAP = 6;
/** More of a text than this is not shown beside the pointer. */
const SHOWN = 90;

/** What is drawn around an element: its text, or why it cannot be picked. */
export type Aimed = { element: Element; text: string; refused: boolean; isFrame: boolean };

/**
 * What the rep sees while pointing, in a closed shadow root of its own beside the sidebar's, since that may be another
 * script's. It takes no pointer, but over a frame within the page, whose clicks would be lost to us.
 */
export function openPickLayer(what: string, words: TeachWords, theme: string, lang: string, abort: AbortSignal) {
  for (const leftover of queryAll(document, `[${MARK}]`)) leftover.remove();
  const host = make('div', { [MARK]: '' });
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(root, PICK_STYLE);
  shield(host, abort);

  const box = make('div', { class: 'box', hidden: '' });
  const text = make('span', {});
  const tag = make('div', { class: 'tag', hidden: '' }, make('b', {}, `${what}: `), text);
  const foot = make('div', { class: 'foot' }, make('b', {}, `${words.pointAt}: ${what}. `), words.how);
  const said = make('div', { class: 'said', role: 'status', 'aria-live': 'polite' });
  const pane = make(
    'div',
    // Its keys are ours and not a screen reader's. Above the page's own dialogs, where the browser has such a layer.
    { class: 'pane', role: 'application', tabindex: -1, popover: 'manual', 'data-theme': theme, lang },
    box,
    tag,
    foot,
    said,
  );
  pane.setAttribute('aria-label', `${words.pointAt}: ${what}. ${words.how}`);
  root.append(pane);
  htmlOf(document)?.append(host);
  raise();
  takeFocus();
  abort.addEventListener('abort', () => host.remove());
  let drawn = '';
  let sayings = '';
  let last: Element | null = null;

  function raise(): void {
    try {
      pane.showPopover();
    } catch {
      // Without that layer it lies above all that is not in it.
      pane.removeAttribute('popover');
    }
  }

  /** From the sidebar's frame, where our keys would not be heard; from nothing of the page's own. */
  function takeFocus(): void {
    const at = document.activeElement;
    const isPages = at !== null && at.localName !== 'body' && at.localName !== 'iframe' && !isSidebar(at);
    if (!isPages) pane.focus({ preventScroll: true });
  }

  return {
    host,
    /** Draws it where it is now; null takes it away. */
    show(aimed: Aimed | null): void {
      box.hidden = tag.hidden = aimed === null;
      if (aimed === null) return;
      const { left, top, width, height } = aimed.element.getBoundingClientRect();
      const at = `left:${left - MARGIN}px;top:${top - MARGIN}px;width:${width + 2 * MARGIN}px;height:${height + 2 * MARGIN}px`;
      const says = aimed.text === '' ? words.empty : aimed.text.slice(0, SHOWN);
      const key = `${at} ${aimed.refused} ${says}`;
      if (key === drawn) return;
      drawn = key;
      box.style.cssText = at;
      box.className = `box${aimed.refused ? ' no' : ''}${aimed.isFrame ? ' inner' : ''}`;
      text.textContent = says;
      const below = top + height + MARGIN + TAG_GAP;
      const isRoom = below + tag.offsetHeight < window.innerHeight;
      const y = isRoom ? below : Math.max(0, top - MARGIN - TAG_GAP - tag.offsetHeight);
      const x = Math.max(0, Math.min(left, window.innerWidth - tag.offsetWidth));
      tag.style.cssText = `left:${x}px;top:${Math.min(y, window.innerHeight - tag.offsetHeight)}px`;
      if (says === sayings && aimed.element === last) return;
      // The same words of another element are said, too: for that they must differ.
      said.textContent = says === sayings && said.textContent === says ? `${says}\u00a0` : says;
      sayings = says;
      last = aimed.element;
    },
    /** Hangs it in again where the page took it out. */
    keep(): void {
      if (host.isConnected) return;
      htmlOf(document)?.append(host);
      raise();
    },
  };
}

/** Is it the sidebar on this page, whoever of us put it there? */
export function isSidebar(element: Element): boolean {
  return attributeOf(element, 'data-rep-assistant') !== null;
}
