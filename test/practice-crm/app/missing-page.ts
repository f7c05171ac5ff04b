import type { App, Page } from './app.ts';
import { element } from './element.ts';
import { listPath } from './routes.ts';

export function missingPage({ words }: App): Page {
  return async (host) => {
    document.title = `${words.missing.title} · ${words.app}`;
    host.replaceChildren(
      element(
        'section',
        { class: 'pc-card' },
        element('h1', {}, words.missing.title),
        element('p', { class: 'pc-quiet' }, words.missing.hint),
        element('a', { class: 'pc-button', href: listPath('opportunity') }, words.missing.home),
      ),
    );
  };
}
