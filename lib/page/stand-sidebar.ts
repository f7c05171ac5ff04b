import type { PageState } from '../domain/view/page-state';
import type { Body } from '../messaging/protocol';
import { frameSidebar } from './frame-sidebar';
import { whenIdle } from './idle';
import { openOverlay } from './overlay';

export type SidebarStand = {
  url: string;
  state: () => PageState;
  changed: (layout: Body<'layout.changed'>) => void;
  onBeat: (work: () => void) => void;
  abort: AbortSignal;
};

/** The overlay with the sidebar in it: put up once the page is looked at, and again when the rep asks for it. */
export function standSidebar({ url, state, changed, onBeat, abort }: SidebarStand) {
  let standing: { root: ShadowRoot; sidebar: ReturnType<typeof frameSidebar> } | null = null;
  let gaveUp = false;

  function stand(): void {
    if (standing || abort.aborted) return;
    const stop = new AbortController();
    abort.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    const { root } = openOverlay(onBeat, stop.signal, () => {
      stop.abort();
      standing = null;
      gaveUp = true;
    });
    standing = { root, sidebar: frameSidebar({ root, url, state: state(), changed, abort: stop.signal }) };
  }

  function standUnasked(): void {
    if (!gaveUp) stand();
  }

  return {
    /** In idle time, and not before the page is looked at: the beat rests while it is hidden. */
    start(): void {
      onBeat(standUnasked);
      if (document.visibilityState === 'visible') whenIdle(standUnasked, abort);
    },
    show: (next: PageState) => standing?.sidebar.show(next),
    root: () => standing?.root ?? null,
    /** Where there is no sidebar the rep asks for one, and it is open. */
    toggle(): void {
      const stood = standing !== null;
      stand();
      if (stood || state().collapsed) standing?.sidebar.toggle();
    },
  };
}
