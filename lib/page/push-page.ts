import type { PageState } from '../domain/view/page-state';
import { htmlOf } from './overlay';

type Side = PageState['side'];

/**
 * Makes room for the sidebar by a margin of `html`, so that it lies beside the page and covers nothing. What the page
 * had there is put back exactly, on removal and for printing.
 */
export function pushPage(abort: AbortSignal): (side: Side, pixels: number) => void {
  let pushed: { html: HTMLElement; property: string; value: string; priority: string; hadStyle: boolean } | null = null;
  let wanted: { side: Side; pixels: number } | null = null;

  function restore(): void {
    if (!pushed) return;
    const { html, property, value, priority, hadStyle } = pushed;
    pushed = null;
    html.style.setProperty(property, value, priority);
    // Read first: Chromium writes the attribute late, and would otherwise put an empty one back after its removal.
    if (!hadStyle && html.getAttribute('style') === '') html.removeAttribute('style');
  }

  function apply(): void {
    restore();
    const html = htmlOf(document);
    if (!html || !wanted || wanted.pixels === 0) return;
    const property = `margin-${wanted.side}`;
    pushed = {
      html,
      property,
      value: html.style.getPropertyValue(property),
      priority: html.style.getPropertyPriority(property),
      hadStyle: html.hasAttribute('style'),
    };
    html.style.setProperty(property, `${wanted.pixels}px`, 'important');
  }

  window.addEventListener('beforeprint', restore, { signal: abort });
  window.addEventListener('afterprint', apply, { signal: abort });
  abort.addEventListener('abort', restore);

  return (side, pixels) => {
    if (abort.aborted) return;
    wanted = { side, pixels };
    apply();
  };
}
