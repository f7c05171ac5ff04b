/**
 * Under this key of `storage.local` the page's teach script and the sidebar find what is being taught: at which origin,
 * and the adapter as far as it is known. Absent while nothing is taught.
 */
export const TEACHING_KEY = 'teaching';

/** What the background asks the teach script in the page; answered with a `TeachAnswer`. */
export type TeachAsk =
  /** What is on the page now. */
  | { ask: 'look' }
  /** Let the rep point at an element; `what` is said beside the pointer. `pick` numbers the question. */
  | { ask: 'pick'; pick: number; what: string }
  /** The rep need not point any more. */
  | { ask: 'leave' };
