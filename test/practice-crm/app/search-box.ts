import type { App } from './app.ts';
import { crmApi, type Hit } from './crm-api.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { recordPath } from './routes.ts';

const TYPING_PAUSE_MS = 150;

/** Searches all records while the rep types; Enter opens the first hit, arrow keys walk through them. */
export function searchBox(app: App): HTMLElement {
  const { words } = app;
  let running = new AbortController();
  const results = element('div', { class: 'pc-menu-box', hidden: true });
  const input = element('input', {
    type: 'search',
    class: 'pc-input',
    'data-action': 'search',
    placeholder: words.search.label,
    'aria-label': words.search.label,
    autocomplete: 'off',
    oninput: () => void search(),
  });
  const box = element('form', { class: 'pc-search', role: 'search' }, icon('search'), input, results);

  async function search(): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    await new Promise((done) => setTimeout(done, TYPING_PAUSE_MS));
    if (signal.aborted) return;
    if (input.value.trim() === '') return hide();
    try {
      const { rows } = await crmApi.search(input.value, signal);
      results.replaceChildren(
        ...(rows.length > 0 ? rows.map(hit) : [element('p', { class: 'pc-quiet' }, words.search.none)]),
      );
      results.hidden = false;
    } catch (failure) {
      if (!signal.aborted) app.tellFailure(failure);
    }
  }

  function hit({ kind, id, name, detail }: Hit): HTMLElement {
    return element(
      'a',
      { href: recordPath(kind, id), onclick: leave },
      icon(kind),
      element('span', {}, name, element('small', { class: 'pc-quiet' }, `${words.kinds[kind]} · ${detail}`)),
    );
  }

  /** The hit is opened by the page's own link handling; the next search starts empty. */
  function leave(): void {
    input.value = '';
    hide();
  }

  function hide(): void {
    results.hidden = true;
  }

  box.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!results.hidden) results.querySelector('a')?.click();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || results.hidden) return;
    event.preventDefault();
    const stops = [input, ...results.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  });
  box.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) hide();
  });
  return box;
}
