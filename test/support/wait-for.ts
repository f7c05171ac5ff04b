import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is there (neither undefined, null nor false) and gives it back. Tests wait for what
 * must come, never for a time to pass. `what` says what was waited for when it did not come.
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T> | T,
  limitMs = 20_000,
): Promise<Exclude<T, undefined | null | false>> {
  const endsAt = performance.now() + limitMs;
  let last: unknown = null;
  do {
    try {
      const answer = await within(ask(), endsAt - performance.now());
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as Exclude<T, undefined | null | false>;
      }
      last = answer;
    } catch (failure) {
      // A page on its way to another address refuses to be asked, so only the last failure is told.
      last = failure instanceof Error ? failure.message : failure;
    }
    await pause(25);
  } while (performance.now() < endsAt);
  throw new Error(`Waited ${limitMs / 1000} s for ${what}; last: ${last ?? 'no answer'}`);
}

/** The promise, or a failure after `limitMs`: a browser that lost a page may never answer. */
export function within<T>(promise: Promise<T> | T, limitMs: number): Promise<T> {
  if (!(promise instanceof Promise)) return Promise.resolve(promise);
  return new Promise((done, fail) => {
    const limit = setTimeout(() => fail(new Error('no answer')), Math.max(limitMs, 1));
    promise.then(done, fail).finally(() => clearTimeout(limit));
  });
}
