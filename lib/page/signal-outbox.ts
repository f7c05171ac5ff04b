import type { WireBatch } from '../domain/signal/parse-batch';

const TIME_OUT_MS = 10_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

export type SignalOutbox = {
  add(batch: WireBatch): void;
  /** Sends everything that is not under way, at once: the page may be gone in a moment. */
  hurry(): void;
  /** Forgets everything; answers still to come mean nothing. */
  clear(): void;
  /** What was not acknowledged yet. */
  kept(): readonly WireBatch[];
  /** Forgets these, as if they had been acknowledged. */
  forget(batches: readonly WireBatch[]): void;
  /** Signals in the batches that were not acknowledged yet. */
  size(): number;
};

/**
 * Keeps each batch until the background says that it stored it, or that it may not: no answer, another answer, an
 * error and a time-out all mean "not stored". Batches leave one at a time, in order; after a failure with growing waits.
 * Sending twice is harmless, since a batch carries its id.
 */
export function signalOutbox(send: (batch: WireBatch) => Promise<unknown>, abort: AbortSignal): SignalOutbox {
  let kept: WireBatch[] = [];
  let signals = 0;
  const flying = new Set<string>();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  abort.addEventListener('abort', clear);

  function next(): void {
    const [first] = kept;
    if (first && timer === undefined && flying.size === 0 && !abort.aborted) void attempt(first);
  }

  async function attempt(batch: WireBatch): Promise<void> {
    flying.add(batch.id);
    const answer = send(batch).then((reply) => settled(reply, batch.id));
    // A late answer still counts, so it is not thrown away with the time-out.
    const isDone = await Promise.race([answer.catch(() => false), after(TIME_OUT_MS)]);
    answer.then((late) => late && remove(batch.id)).catch(() => {});
    flying.delete(batch.id);
    if (isDone) remove(batch.id);
    else if (kept.includes(batch)) waitLonger();
    next();
  }

  function remove(id: string): void {
    const before = kept.length;
    keep(kept.filter((batch) => batch.id !== id));
    if (kept.length === before) return;
    failures = 0;
    clearTimeout(timer);
    timer = undefined;
    next();
  }

  function keep(batches: WireBatch[]): void {
    kept = batches;
    signals = batches.reduce((sum, { codes }) => sum + codes.length, 0);
  }

  function clear(): void {
    keep([]);
    clearTimeout(timer);
    timer = undefined;
    failures = 0;
  }

  function waitLonger(): void {
    if (timer !== undefined || abort.aborted) return;
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
    failures += 1;
    // Not all tabs at the same moment.
    timer = setTimeout(
      () => {
        timer = undefined;
        next();
      },
      wait * (0.5 + Math.random()),
    );
  }

  return {
    add(batch) {
      keep([...kept, batch]);
      next();
    },
    hurry() {
      for (const batch of kept) if (!flying.has(batch.id)) void attempt(batch);
    },
    clear,
    kept: () => kept,
    forget(batches) {
      for (const { id } of batches) remove(id);
    },
    size: () => signals,
  };
}

/** `{ stored: true, id }` is the only word for "stored"; `{ drop: true, id }` says that it never may be. */
function settled(reply: unknown, id: string): boolean {
  if (typeof reply !== 'object' || reply === null) return false;
  const answer = reply as { stored?: unknown; drop?: unknown; id?: unknown };
  return answer.id === id && (answer.stored === true || answer.drop === true);
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false));
}
