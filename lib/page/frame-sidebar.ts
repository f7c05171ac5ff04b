import { lookInAddress } from '../domain/view/first-look';
import type { PageState } from '../domain/view/page-state';
import type { Body } from '../messaging/protocol';
import { make, set } from './make';
import { pushPage } from './push-page';
import { resizeGrip } from './resize-grip';
import { wordsIn } from './words';

const EDGE = 12;
const RAIL = 24;

export type SidebarFrame = {
  root: ShadowRoot;
  /** The address of the sidebar's own page. */
  url: string;
  state: PageState;
  /** The rep changed where the sidebar stands. */
  changed: (layout: Body<'layout.changed'>) => void;
  abort: AbortSignal;
};

/**
 * The sidebar on the page: an extension page in a frame, beside the CRM and not over it. The frame's address is loaded
 * when it is first open, so a rep who keeps it collapsed pays nothing for it.
 */
export function frameSidebar({ root, url, state, changed, abort }: SidebarFrame) {
  let shown = state;
  const push = pushPage(abort);
  const frame = make('iframe', { class: 'frame' });
  const toggle = make('button', { class: 'toggle', type: 'button' });
  const grip = resizeGrip({
    now: () => ({ width: widthFor(shown.width), side: shown.side }),
    moved: (width) => show({ ...shown, width }),
    done: (width) => change({ width }),
    dragging: (is) => frame.classList.toggle('idle', is),
  });
  const panel = make(
    'div',
    { class: 'layer panel', role: 'complementary' },
    make('div', { class: 'edge' }, grip, toggle),
    frame,
  );

  toggle.addEventListener('click', (event) => {
    if (event.isTrusted) change({ collapsed: !shown.collapsed });
  });
  window.addEventListener('resize', () => show(shown), { passive: true, signal: abort });
  abort.addEventListener('abort', () => panel.remove());
  show(state);
  root.append(panel);

  function change(layout: Body<'layout.changed'>): void {
    show({ ...shown, ...layout } as PageState);
    changed(layout);
  }

  function show(next: PageState): void {
    if (abort.aborted) return;
    shown = next;
    const { collapsed, side, theme, locale } = next;
    const words = wordsIn(locale);
    const width = widthFor(next.width);
    const pushed = collapsed ? RAIL : width + EDGE;
    if (!collapsed && !frame.hasAttribute('src')) frame.src = url + lookInAddress(next);
    frame.hidden = grip.hidden = collapsed;
    panel.style.width = `${pushed}px`;
    set(panel, {
      class: `layer panel${collapsed ? ' collapsed' : ''}`,
      'data-side': side,
      'data-theme': theme,
      lang: locale,
      'aria-label': words.sidebar,
    });
    set(frame, { title: words.sidebar });
    set(grip, { 'aria-label': words.resize, 'aria-valuenow': width });
    set(toggle, { 'aria-expanded': !collapsed, 'aria-label': collapsed ? words.open : words.collapse });
    push(side, pushed);
  }

  return { show, toggle: () => change({ collapsed: !shown.collapsed }) };
}

/** A narrow window keeps at least half of itself for the CRM. */
function widthFor(wanted: number): number {
  return Math.max(240, Math.min(wanted, Math.floor(window.innerWidth / 2)));
}
