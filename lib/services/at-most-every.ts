/** Does `act` when asked to, but once in `ms` at most: what was asked for in between is done when that time is over. */
export function atMostEvery(ms: number, act: () => void): { ask(): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const run = (): void => {
    isAsked = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (isAsked) run();
    }, ms);
    act();
  };
  return {
    ask: () => {
      if (timer === undefined) run();
      else isAsked = true;
    },
    end: () => {
      isAsked = false;
      clearTimeout(timer);
    },
  };
}
