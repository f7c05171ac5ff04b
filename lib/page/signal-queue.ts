import type { WireBatch } from '../domain/signal/parse-batch';
import { BATCH_LIMIT, type Descriptor } from '../domain/signal/signal-batch';
import type { PageState } from '../domain/view/page-state';
import { signalOutbox } from './signal-outbox';
import { signalRing } from './signal-ring';

const IDLE_MS = 5_000;
/** Signals that may wait for a background that does not answer. Beyond, new ones are not taken. */
const MOST_KEPT = 64 * BATCH_LIMIT;

export type SignalQueue = {
  codeOf(descriptor: Descriptor): number;
  note(code: number): void;
  /** Is anything noted now? Asked first, so that a page without consent does no work. */
  isOpen(): boolean;
  allow(state: Pick<PageState, 'capturing' | 'pausedUntil'>): void;
  /** Signals that were taken and not yet acknowledged. */
  size(): number;
};

/**
 * From an act to the background. A batch leaves when it is full, after five idle seconds, when the page hides and when
 * the day changes. While an earlier one waits for its acknowledgement, signals gather in the next, so that a background
 * that is away costs few large batches and not many small ones. When the page goes away, `park` is given what was not
 * acknowledged yet, to be left where the background finds it; what lies there is no longer the page's to send.
 */
export function signalQueue(
  tool: string,
  send: (batch: WireBatch) => Promise<unknown>,
  park: (batches: readonly WireBatch[]) => Promise<void>,
  abort: AbortSignal,
): SignalQueue {
  const ring = signalRing(tool);
  const outbox = signalOutbox(send, abort);
  let capturing = false;
  let isOver = abort.aborted;
  let pausedUntil = 0;
  let lastAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function isOpen(): boolean {
    return capturing && (pausedUntil === 0 || Date.now() >= pausedUntil) && !isOver;
  }

  function leave(batch: WireBatch | null): void {
    if (batch) outbox.add(batch);
  }

  function onIdle(): void {
    timer = undefined;
    if (ring.size() === 0) return;
    const quietFor = Date.now() - lastAt;
    if (outbox.size() === 0 && quietFor >= IDLE_MS) leave(ring.seal());
    else timer = setTimeout(onIdle, Math.min(IDLE_MS, Math.max(250, IDLE_MS - quietFor)));
  }

  function onHide(): void {
    if (document.visibilityState !== 'hidden') return;
    hideNow();
  }

  function hideNow(): void {
    leave(ring.seal());
    outbox.hurry();
  }

  function onGone(): void {
    hideNow();
    const left = outbox.kept();
    if (left.length === 0) return;
    park(left).then(
      () => outbox.forget(left),
      () => {}, // They are sent again if the page is shown again.
    );
  }

  document.addEventListener('visibilitychange', onHide, { signal: abort });
  window.addEventListener('pagehide', onGone, { signal: abort });
  abort.addEventListener('abort', () => {
    isOver = true;
    clearTimeout(timer);
  });

  return {
    codeOf: ring.codeOf,
    isOpen,
    note(code) {
      if (!isOpen() || outbox.size() >= MOST_KEPT) return;
      lastAt = Date.now();
      leave(ring.put(code, lastAt));
      timer ??= setTimeout(onIdle, IDLE_MS);
    },
    allow(state) {
      pausedUntil = state.pausedUntil ?? 0;
      if (capturing && !state.capturing) {
        ring.clear();
        outbox.clear();
      }
      capturing = state.capturing;
    },
    size: () => ring.size() + outbox.size(),
  };
}
