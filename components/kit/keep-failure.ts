import { saidBy } from '../../lib/domain/fault';
import type { LocalText } from '../../lib/domain/text';
import type { FailurePorts } from './FailureLine';

/** Keeps why the last act of a screen did not work until the reader closes it or an act works; `draw` shows a change. */
export function keepFailure(draw: () => void) {
  let failure: LocalText | null = null;
  const set = (next: LocalText | null) => {
    const changed = next !== failure;
    failure = next;
    if (changed) draw();
  };
  return {
    ports: (): FailurePorts => ({ failure, closeFailure: () => set(null) }),
    /** Waits for an act, so that no failure of one goes unsaid. */
    tell: (act: Promise<unknown>): Promise<void> =>
      act.then(
        () => set(null),
        (error) => set(saidBy(error)),
      ),
  };
}
