import { element } from './element.ts';

/**
 * Shows the open record as a modal dialog, the way component libraries build one: everything else in `body` is hidden
 * from assistive technology and takes no pointer, a press outside closes the dialog, and the focus never leaves it.
 * An overlay that stands over the page, as extensions have it, meets all three.
 */
export function recordDialog(panels: HTMLElement, label: string, closed: () => void) {
  const box = element('div', {
    class: 'pc-dialog',
    role: 'dialog',
    'aria-modal': 'true',
    'aria-label': label,
    tabindex: -1,
  });
  const place = element('div', { class: 'pc-panels' });
  let open = new AbortController();
  let lastFocus: HTMLElement = box;

  function isInside(target: EventTarget | null): boolean {
    return target instanceof Node && box.contains(target);
  }

  function others(): Element[] {
    return [...document.body.children].filter((child) => child !== box);
  }

  function trap(): void {
    const signal = open.signal;
    document.addEventListener('pointerdown', (event) => isInside(event.target) || closed(), { signal });
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (isInside(target)) lastFocus = target as HTMLElement;
        else lastFocus.focus();
      },
      { signal },
    );
    document.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (relatedTarget !== null && !isInside(relatedTarget)) lastFocus.focus();
      },
      { signal },
    );
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && closed(), { signal });
  }

  return {
    show(): void {
      if (box.isConnected) return;
      panels.before(place);
      box.append(panels);
      document.body.append(box);
      document.body.style.pointerEvents = 'none';
      for (const child of others()) child.setAttribute('aria-hidden', 'true');
      open = new AbortController();
      trap();
      box.focus();
    },
    hide(): void {
      if (!box.isConnected) return;
      open.abort();
      box.remove();
      place.replaceWith(panels);
      document.body.style.pointerEvents = '';
      for (const child of others()) child.removeAttribute('aria-hidden');
    },
  };
}
