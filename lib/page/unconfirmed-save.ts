import type { PageRoute } from '../adapters/adapter';
import { innermost } from './innermost';
import { navigationOf } from './navigation';
import { closest } from './safe-dom';

/** A form that is not left this long after it was sent was refused, and sending it again starts anew. */
const CONFIRM_MS = 15_000;
const CONTROL = 'a, button, input, select, textarea, summary, [role="button"], [role="link"]';

/**
 * A form that was sent and not left yet. Only if the CRM itself leaves it, it was saved: what the rep types or presses
 * meanwhile, but the form's own submit button, means that it was refused, or that leaving it is the rep's own doing.
 */
export function unconfirmedSave(abort: AbortSignal) {
  let waiting: { id: string | null; at: number; saved: () => void; over: AbortController } | null = null;
  abort.addEventListener('abort', withdraw);

  function withdraw(): void {
    waiting?.over.abort();
    waiting = null;
  }

  return {
    sent(form: Element, id: string | null, saved: () => void): void {
      withdraw();
      const over = new AbortController();
      waiting = { id, at: Date.now(), saved, over };
      const listener = (event: Event): void => {
        const element = event.isTrusted ? innermost(event) : null;
        const control = element && closest(element, CONTROL);
        if (event.isTrusted && (event.type === 'input' || (control && !sends(control, form)))) withdraw();
      };
      for (const type of ['click', 'input']) {
        window.addEventListener(type, listener, { capture: true, passive: true, signal: over.signal });
      }
      const navigated = (event: Event): void => {
        if (isBackByRep(event)) withdraw();
      };
      navigationOf(window)?.addEventListener('navigate', navigated, { signal: over.signal });
    },

    arrived(next: PageRoute | null): void {
      if (!waiting || (next?.page === 'edit' && next.id === waiting.id)) return;
      if (Date.now() - waiting.at < CONFIRM_MS) waiting.saved();
      withdraw();
    },
  };
}

/** The browser's own Back or Forward; a CRM that goes back by itself after saving did save. */
function isBackByRep(event: Event): boolean {
  return Reflect.get(event, 'navigationType') === 'traverse' && Reflect.get(event, 'userInitiated') === true;
}

function sends(control: Element, form: Element): boolean {
  const isButton = control instanceof HTMLButtonElement || control instanceof HTMLInputElement;
  return isButton && (control.type === 'submit' || control.type === 'image') && control.form === form;
}
