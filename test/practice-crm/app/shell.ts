import type { App } from './app.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { COLLECTION_OF, type RecordKind } from './records.ts';
import { listPath } from './routes.ts';
import { searchBox } from './search-box.ts';

/** Everything around the pages: navigation, search, the signed-in rep. */
export function shell(app: App) {
  const { words } = app;
  const links = new Map(
    (Object.keys(COLLECTION_OF) as RecordKind[]).map((kind) => [
      kind,
      element(
        'a',
        { href: listPath(kind), title: words.collections[kind] },
        icon(kind),
        element('span', {}, words.collections[kind]),
      ),
    ]),
  );
  const settings = element(
    'a',
    { href: '/settings', title: words.settings.title },
    icon('settings'),
    element('span', {}, words.settings.title),
  );
  const message = element('div', { class: 'pc-messages' });
  const main = element('main', { id: 'pc-main', tabindex: -1 });

  return {
    elements: [
      element('a', { class: 'pc-skip', href: '#pc-main' }, words.skip),
      element(
        'header',
        { class: 'pc-top' },
        element(
          'a',
          { class: 'pc-brand', href: '/' },
          element('img', { src: '/app/icon.svg', alt: '', width: 28, height: 28 }),
          element('span', {}, words.app),
        ),
        searchBox(app),
        userMenu(app),
      ),
      element(
        'div',
        { class: 'pc-frame' },
        element('nav', { class: 'pc-nav', 'aria-label': words.nav }, [...links.values()], settings),
        element('div', { class: 'pc-work' }, message, main),
      ),
    ],
    main,
    message,
    mark(current: RecordKind | 'settings' | undefined): void {
      for (const [kind, link] of [...links, ['settings', settings] as const]) {
        if (kind === current) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
  };
}

function userMenu(app: App): HTMLElement {
  const { words, settings, users } = app;
  const initials = settings.as
    .split(' ')
    .map((part) => part[0])
    .join('')
    .slice(0, 2);
  const choose = element(
    'select',
    { class: 'pc-input', id: 'pc-signed-in' },
    users.map(({ name }) => element('option', { value: name }, name)),
  );
  choose.value = settings.as;
  choose.addEventListener('change', () => void app.change({ as: choose.value }));
  return element(
    'details',
    { class: 'pc-menu pc-user' },
    element(
      'summary',
      { title: words.user.menu },
      element('span', { class: 'pc-avatar', 'data-initials': initials }),
      element('span', { 'data-pc-user': true }, settings.as),
      icon('chevron'),
    ),
    element(
      'div',
      { class: 'pc-menu-box' },
      element('label', { for: 'pc-signed-in' }, words.user.signedIn),
      choose,
      element('a', { href: '/settings' }, icon('settings'), words.user.settings),
    ),
  );
}
