const SHIELDED = [
  'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel',
  'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick', 'contextmenu',
  'touchstart', 'touchend', 'touchmove', 'touchcancel', 'wheel', 'keydown', 'keyup', 'keypress', 'input', 'change',
];

/**
 * Keeps what the rep does in our overlay from the page. A CRM that shows a record in a modal dialog takes a click
 * outside as "close" and pulls the focus back; both were seen, and these two measures cured both.
 */
export function shield(host: Element, abort: AbortSignal): void {
  for (const type of SHIELDED) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal: abort });
  }
  const hide = (event: FocusEvent): void => {
    if (event.target === host || event.relatedTarget === host) event.stopImmediatePropagation();
  };
  window.addEventListener('focusin', hide, { capture: true, signal: abort });
  window.addEventListener('focusout', hide, { capture: true, signal: abort });
}
