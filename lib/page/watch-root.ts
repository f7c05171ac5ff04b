import type { FoundRoot } from './find-root';
import { closest, isDrawn, queryAll } from './safe-dom';

/** Who changed something: the page itself, or the rep who fills in a field. */
export type Disturber = 'page' | 'rep';

/** Watches one record's part of a page, and only that: its open shadow roots too, and the fields that the rep fills. */
export function watchRoot(disturbed: (by: Disturber) => void, abort: AbortSignal) {
  let entered: FoundRoot | null = null;
  let typing = new AbortController();
  const observer = new MutationObserver(() => disturbed('page'));
  abort.addEventListener('abort', leave);

  function leave(): void {
    entered = null;
    observer.disconnect();
    typing.abort();
  }

  return {
    leave,

    /** Watches `found` from now on; true if it, or a part of it, was not watched before. */
    enter(found: FoundRoot): boolean {
      if (!differs(found)) return false;
      leave();
      entered = found;
      for (const scope of found.scopes) {
        observer.observe(scope, { childList: true, subtree: true, characterData: true, attributes: true });
      }
      // What is typed changes no node: forms keep it in `.value`. Looked at when a field is left, not at each letter;
      // `focusout` is told out of shadow roots too, which `change` is not.
      typing = new AbortController();
      const left = (): void => disturbed('rep');
      for (const type of ['change', 'focusout']) {
        found.element.addEventListener(type, left, { capture: true, passive: true, signal: typing.signal });
      }
      return true;
    },

    /** Is it still on the page and to be seen? */
    holds(): boolean {
      return entered?.element.isConnected === true && isDrawn(entered.element);
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
