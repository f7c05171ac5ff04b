import type { Adapter } from '../../adapters/adapter';
import { routeOf } from '../../adapters/match-route';
import type { Picked, TeachAnswer } from '../../adapters/teach/picked';
import { followLocal } from '../../browser/follow-local';
import type { TeachAsk } from '../../domain/teach/teaching';
import { FIRST_PAGE_STATE, PAGE_STATE_KEY, type PageState } from '../../domain/view/page-state';
import { readRecord } from '../read-record';
import { ownSidebar } from './own-sidebar';
import { pickElement } from './pick-element';
import { pickedOf } from './picked-of';

export type Lesson = ReturnType<typeof startLesson>;

/** While this site is taught: the sidebar is here, and what the background asks is answered. Until `abort`. */
export function startLesson(abort: AbortSignal) {
  let adapter: Adapter | null = null;
  let state: PageState = FIRST_PAGE_STATE;
  let picking: AbortController | null = null;
  let picked: Picked | null = null;
  let sidebar: Awaited<ReturnType<typeof ownSidebar>> | null = null;
  abort.addEventListener('abort', leave);
  void begin();

  async function begin(): Promise<void> {
    await followLocal(
      PAGE_STATE_KEY,
      (value) => {
        state = { ...FIRST_PAGE_STATE, ...(value as Partial<PageState> | undefined) };
        sidebar?.show();
      },
      abort,
    );
    sidebar = await ownSidebar(() => state, abort);
  }

  function leave(): void {
    picking?.abort();
    picking = null;
  }

  function pick(number: number, what: string): void {
    leave();
    picked = null;
    const own = new AbortController();
    picking = own;
    pickElement({
      what,
      locale: state.locale,
      theme: state.theme,
      picked: (pointed) => {
        picking = null;
        picked = pickedOf(pointed, number);
      },
      left: () => {
        picking = null;
      },
      abort: own.signal,
    });
  }

  function reading(): unknown {
    const route = adapter && routeOf(adapter, new URL(location.href));
    return adapter && route && readRecord(document, adapter, route, Date.now());
  }

  return {
    /** The adapter as far as it is taught. */
    taught(next: Adapter | null): void {
      adapter = next;
    },
    toggle: () => sidebar?.toggle(),
    /** Rejects where the adapter as taught cannot be read with. */
    async answer(asked: TeachAsk): Promise<TeachAnswer> {
      if (asked.ask === 'pick') pick(asked.pick, asked.what);
      if (asked.ask === 'leave') leave();
      return { address: location.href, reading: reading(), picking: picking !== null, picked };
    },
  };
}
