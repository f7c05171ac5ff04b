const HELD = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'dragstart', 'keydown', 'keypress', 'keyup'],
];
/** A finger that only rests must be able to scroll. */
const NOT_PREVENTED = ['touchstart', 'touchend'];

/**
 * Keeps from the page what `takes` says is ours: first on window, before anything that was not there before us. Only
 * what the rep really did; the page's own made-up events go their way.
 */
export function holdEvents(takes: (event: Event) => boolean, abort: AbortSignal): void {
  const hold = (event: Event): void => {
    if (!event.isTrusted || !takes(event)) return;
    event.stopImmediatePropagation();
    if (!NOT_PREVENTED.includes(event.type)) event.preventDefault();
  };
  for (const type of HELD) {
    window.addEventListener(type, hold, { capture: true, passive: false, signal: abort });
  }
}
