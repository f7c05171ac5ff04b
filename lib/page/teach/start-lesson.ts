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
import { waysOf } from './ways-of';

export type Lesson = ReturnType<typeof startLesson>;

/** While this site is taught: the sidebar is here, and what the background asks is answered. Until `abort`. */
export function startLesson(abort: AbortSignal) {
  let adapter: Adapter | null = null;
  let state: PageState = FIRST_PAGE_STATE;
  let question = new AbortController();
  let isPicking = false;
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
    question.abort();
    isPicking = false;
  }

  function pick(number: number, what: string): void {
    leave();
    picked = null;
    question = new AbortController();
    isPicking = true;
    pickElement({
      what,
      locale: state.locale,
      theme: state.theme,
      picked: (pointed) => {
        isPicking = false;
        picked = pickedOf(pointed, number);
      },
      left: () => {
        isPicking = false;
      },
      abort: question.signal,
    });
  }

  /** What the adapter as taught reads here, and each of its locators by itself. */
  function seen(): Pick<TeachAnswer, 'reading' | 'ways'> {
    const route = adapter && routeOf(adapter, new URL(location.href));
    if (!adapter || !route) return { reading: null, ways: {} };
    return { reading: readRecord(document, adapter, route, Date.now()), ways: waysOf(document, adapter, route) };
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
      return { address: location.href, ...seen(), picking: isPicking, picked };
    },
  };
}
