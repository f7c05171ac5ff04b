const SHIELDED = [
  ...['pointer', 'mouse'].flatMap((device) => ['down', 'up', 'move', 'over', 'out'].map((act) => device + act)),
  ...['start', 'end', 'move', 'cancel'].map((act) => `touch${act}`),
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'keydown', 'keyup', 'keypress', 'input', 'change'],
];

/**
 * Keeps what the rep does in our overlay from the page. A CRM that shows a record in a modal dialog takes a click
 * outside as "close" and pulls the focus back; both were seen, and these two measures cured both.
 */
export function shield(host: Element, abort: AbortSignal): void {
  for (const type of SHIELDED) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal: abort });
  }
  for (const type of ['focusin', 'focusout'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (event.target === host || event.relatedTarget === host) event.stopImmediatePropagation();
      },
      { capture: true, signal: abort },
    );
  }
}
