/** Runs `work` once the page has nothing better to do, within a second; not at all after `abort`. */
export function whenIdle(work: () => void, abort: AbortSignal): void {
  const run = (): void => {
    if (!abort.aborted) work();
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 1_000 });
  else setTimeout(run, 1);
}
