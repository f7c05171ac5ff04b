import { followLocal } from '../../browser/follow-local';
import { urlOf } from '../../browser/url-of';
import { SITES_KEY } from '../../domain/record/site';
import type { PageState } from '../../domain/view/page-state';
import { adapterHere } from '../adapter-here';
import { startBeat } from '../beat';
import { standSidebar } from '../stand-sidebar';

/**
 * Frames the sidebar on a page that no adapter serves, and takes it away once one does: then the other content script
 * frames it. Where it stands by the rep's wish is kept for this page only.
 */
export async function ownSidebar(stateOf: () => PageState, abort: AbortSignal) {
  let layout: Partial<PageState> = {};
  let stop: AbortController | null = null;
  let sidebar: ReturnType<typeof standSidebar> | null = null;
  let looks = 0;
  abort.addEventListener('abort', () => stop?.abort());
  await followLocal(SITES_KEY, () => void look(), abort);

  function state(): PageState {
    return { ...stateOf(), ...layout };
  }

  async function look(): Promise<void> {
    const now = ++looks;
    const isServed = (await adapterHere()) !== null;
    // A later look knows better.
    if (now !== looks || abort.aborted || isServed === (sidebar === null)) return;
    stop?.abort();
    stop = isServed ? null : new AbortController();
    sidebar = stop && stand(stop.signal);
    sidebar?.start();
  }

  function stand(until: AbortSignal) {
    return standSidebar({
      url: urlOf('/sidebar.html'),
      state,
      changed: (next) => {
        layout = { ...layout, ...(next as Partial<PageState>) };
      },
      onBeat: startBeat(until),
      abort: until,
    });
  }

  return {
    show: () => sidebar?.show(state()),
    toggle: () => sidebar?.toggle(),
  };
}
