import { make } from './make';
import { OVERLAY_STYLE } from './overlay-style';
import { queryAll } from './safe-dom';
import { shield } from './shield';

const MARK = 'data-rep-assistant';
/** A page that touches our host more often than this does not want us there. */
const MOST_RESETS = 5;

export type Overlay = { root: ShadowRoot; remove(): void };

/**
 * Our one element on the page, with a closed shadow root. It hangs on `html`, not in `body`: modal dialogs disable the
 * body's children. A page's style cannot reach it, so what is left are attributes (`inert`, `hidden`) and removal:
 * both are reset, and after five times it goes, with a note, until the rep asks for it.
 */
export function openOverlay(onBeat: (work: () => void) => void, abort: AbortSignal, gaveUp: () => void): Overlay {
  // Of an earlier version of us, which could not clean up after itself.
  for (const leftover of queryAll(document, `[${MARK}]`)) leftover.remove();

  const host = make('div', { [MARK]: '' });
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(root);
  shield(host, abort);
  let resets = 0;
  let open = true;
  const guard = new MutationObserver(reset);
  htmlOf(document)?.append(host);
  guard.observe(host, { attributes: true });
  onBeat(() => {
    if (open && !host.isConnected && countReset()) htmlOf(document)?.append(host);
  });
  abort.addEventListener('abort', remove);

  function reset(): void {
    if (!countReset()) return;
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    host.setAttribute(MARK, '');
    guard.takeRecords();
  }

  function countReset(): boolean {
    resets += 1;
    if (resets <= MOST_RESETS) return true;
    remove();
    // biome-ignore lint/suspicious/noConsole: who looks for the sidebar looks here; on the page there is no place left
    console.info('Rep Assistant: gone, as the page keeps changing it.');
    gaveUp();
    return false;
  }

  function remove(): void {
    open = false;
    guard.disconnect();
    host.remove();
  }

  return { root, remove };
}

export function htmlOf(page: Document): HTMLElement | null {
  const [html] = queryAll(page, ':root');
  return html instanceof HTMLElement ? html : null;
}

/** As a constructed sheet, which no policy of the page forbids; where a content script cannot, as an element. */
export function applyStyle(root: ShadowRoot, css = OVERLAY_STYLE): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(make('style', {}, css));
  }
}
