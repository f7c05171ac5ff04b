import type { Adapter, PageRoute } from '../adapters/adapter';
import { findRoot } from './find-root';
import { locateField } from './locate-field';
import { make } from './make';
import { closest, matches } from './safe-dom';

const SHOWN_MS = 6_000;
const MARGIN = 4;

/**
 * Takes the rep to a field: scrolls to it, rings it and, in a form, puts the cursor into it. The ring is ours and
 * follows the field; the CRM's own element is not touched. False if the field is not on the page.
 */
export function pointAtField(
  root: ShadowRoot,
  adapter: Adapter,
  route: PageRoute | null,
  fieldId: string,
  theme: string,
  abort: AbortSignal,
): boolean {
  const target = route && findTarget(adapter, route, fieldId);
  if (!target) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.box.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  const { value } = target;
  if (value instanceof HTMLElement && matches(value, 'input, select, textarea')) value.focus({ preventScroll: true });
  ringAround(root, target.box, theme, abort);
  return true;
}

function findTarget(adapter: Adapter, route: PageRoute, fieldId: string): { value: Element; box: Element } | null {
  const fields = (route.kind && adapter.fields[route.kind]) || {};
  const field = Object.hasOwn(fields, fieldId) ? fields[fieldId] : undefined;
  const found = findRoot(document, adapter, route);
  const located = field && found ? locateField(field, found, null) : 'missing';
  if (typeof located === 'string') return null;
  const { element, locator } = located;
  return { value: element, box: (locator.box && closest(element, locator.box)) || element };
}

function ringAround(root: ShadowRoot, box: Element, theme: string, abort: AbortSignal): void {
  root.querySelector('.ring')?.remove();
  const ring = make('div', { class: 'layer ring', 'data-theme': theme, 'aria-hidden': 'true' });
  const over = new AbortController();
  const end = (): void => over.abort();
  const timer = setTimeout(end, SHOWN_MS);
  over.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    ring.remove();
  });
  abort.addEventListener('abort', end, { signal: over.signal });
  window.addEventListener('pointerdown', end, { capture: true, passive: true, signal: over.signal });

  let drawn = '';
  const follow = (): void => {
    if (!box.isConnected || !ring.isConnected) end();
    if (over.signal.aborted) return;
    const { left, top, width, height } = box.getBoundingClientRect();
    const at = `left:${left - MARGIN}px;top:${top - MARGIN}px;width:${width + 2 * MARGIN}px;height:${height + 2 * MARGIN}px`;
    if (at !== drawn) ring.style.cssText = at;
    drawn = at;
    requestAnimationFrame(follow);
  };
  root.append(ring);
  follow();
}
