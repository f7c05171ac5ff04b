import type { PageState } from '../domain/view/page-state';
import type { Body } from '../messaging/protocol';
import { make } from './make';
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
    dragging: (is) => panel.classList.toggle('dragging', is),
  });
  const panel = make('div', { class: 'layer panel', role: 'complementary' }, make('div', { class: 'edge' }, grip, toggle), frame);

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
    if (!collapsed && !frame.hasAttribute('src')) frame.src = url;
    frame.hidden = collapsed;
    grip.hidden = collapsed;
    panel.classList.toggle('collapsed', collapsed);
    panel.dataset.side = side;
    panel.dataset.theme = theme;
    panel.lang = locale;
    panel.style.width = `${collapsed ? RAIL : width + EDGE}px`;
    panel.setAttribute('aria-label', words.sidebar);
    frame.title = words.sidebar;
    grip.setAttribute('aria-label', words.resize);
    grip.setAttribute('aria-valuenow', `${width}`);
    toggle.setAttribute('aria-expanded', `${!collapsed}`);
    toggle.setAttribute('aria-label', collapsed ? words.open : words.collapse);
    push(side, collapsed ? RAIL : width + EDGE);
  }

  return { show, toggle: () => change({ collapsed: !shown.collapsed }) };
}

/** A narrow window keeps at least half of itself for the CRM. */
function widthFor(wanted: number): number {
  return Math.max(240, Math.min(wanted, Math.floor(window.innerWidth / 2)));
}
