import type { FoundRoot } from './find-root';
import { closest, queryAll } from './safe-dom';

/** Watches one record's part of a page, and only that: its open shadow roots too, and what the rep types there. */
export function watchRoot(disturbed: () => void, abort: AbortSignal) {
  let entered: FoundRoot | null = null;
  let typing = new AbortController();
  const observer = new MutationObserver(disturbed);
  abort.addEventListener('abort', leave);

  function leave(): void {
    entered = null;
    observer.disconnect();
    typing.abort();
  }

  return {
    leave,

    /** Watches `found` from now on; true if it was not watched before. */
    enter(found: FoundRoot): boolean {
      if (!differs(found)) return false;
      const isNew = found.element !== entered?.element;
      leave();
      entered = found;
      for (const scope of found.scopes) {
        observer.observe(scope, { childList: true, subtree: true, characterData: true, attributes: true });
      }
      // What is typed changes no node: forms keep it in `.value`.
      typing = new AbortController();
      for (const type of ['input', 'change']) {
        found.element.addEventListener(type, disturbed, { capture: true, passive: true, signal: typing.signal });
      }
      return isNew;
    },

    /** Is something of it still loading? */
    isBusy(busy: string | null): boolean {
      if (!entered || busy === null) return false;
      return (
        closest(entered.element, busy) !== null || entered.scopes.some((scope) => queryAll(scope, busy).length > 0)
      );
    },

    isOther(found: FoundRoot | null): boolean {
      return found === null ? entered !== null && !entered.element.isConnected : found.element !== entered?.element;
    },
  };

  function differs(found: FoundRoot): boolean {
    return (
      found.element !== entered?.element ||
      found.scopes.length !== entered.scopes.length ||
      found.scopes.some((scope, index) => scope !== entered?.scopes[index])
    );
  }
}
