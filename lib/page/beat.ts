const BEAT_MS = 1_000;

/**
 * One slow pulse for everything that no event tells: a root that the CRM replaced, a host that it removed, an
 * extension that is gone. Rests while the page is hidden.
 */
export function startBeat(abort: AbortSignal): (work: () => void) => void {
  const works: (() => void)[] = [];
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') for (const work of works) if (!abort.aborted) work();
  }, BEAT_MS);
  abort.addEventListener('abort', () => clearInterval(timer));
  return (work) => works.push(work);
}
