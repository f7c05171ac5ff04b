import type { App, Page } from './app.ts';
import { type Child, element } from './element.ts';
import { icon } from './icon.ts';

export function settingsPage(app: App): Page {
  const { words, settings, users } = app;
  const say = words.settings;
  return async (host) => {
    document.title = `${say.title} · ${words.app}`;
    const design = choice(
      [
        ['classic', say.designs.classic],
        ['modern', say.designs.modern],
      ],
      settings.design,
    );
    design.addEventListener(
      'change',
      () => void app.change({ design: design.value === 'modern' ? 'modern' : 'classic' }),
    );
    const lang = choice(
      [
        ['en', 'English'],
        ['ro', 'Română'],
      ],
      settings.lang,
    );
    lang.addEventListener('change', () => void app.change({ lang: lang.value === 'ro' ? 'ro' : 'en' }));
    const rep = choice(
      users.map(({ name }) => [name, name]),
      settings.as,
    );
    rep.addEventListener('change', () => void app.change({ as: rep.value }));
    const slow = element('input', { class: 'pc-input', type: 'number', min: 0, max: 60000, step: 100 });
    slow.value = String(settings.slow);
    slow.addEventListener(
      'change',
      () => void app.change({ slow: Math.min(60_000, Math.max(0, Number(slow.value) || 0)) }),
    );
    const tabs = element('input', { type: 'checkbox' });
    tabs.checked = settings.tabs;
    tabs.addEventListener('change', () => void app.change({ tabs: tabs.checked }));
    const dialog = element('input', { type: 'checkbox' });
    dialog.checked = settings.dialog;
    dialog.addEventListener('change', () => void app.change({ dialog: dialog.checked }));
    const reset = element(
      'button',
      { type: 'button', class: 'pc-button', 'data-action': 'reset', onclick: () => void app.reset() },
      say.reset,
    );

    host.replaceChildren(
      element(
        'header',
        { class: 'pc-page-head' },
        element('span', { class: 'pc-emblem settings' }, icon('settings')),
        element('h1', {}, say.title),
      ),
      element(
        'section',
        { class: 'pc-card pc-settings' },
        element('p', { class: 'pc-quiet' }, say.intro, ' ', say.about(app.today)),
        setting('rep', say.rep, '', rep),
        setting('lang', say.lang, '', lang),
        setting('design', say.design, say.designHint, design),
        setting('slow', say.slow, say.slowHint, slow),
        setting('tabs', say.tabs, say.tabsHint, tabs),
        setting('dialog', say.dialog, say.dialogHint, dialog),
        setting('reset', say.reset, say.resetHint, reset),
      ),
    );
  };
}

function setting(name: string, label: string, hint: string, control: HTMLElement): HTMLElement {
  control.id = `pc-setting-${name}`;
  if (hint) control.setAttribute('aria-describedby', `${control.id}-hint`);
  const words: Child[] = [
    control instanceof HTMLButtonElement ? element('strong', {}, label) : element('label', { for: control.id }, label),
    hint && element('p', { class: 'pc-quiet', id: `${control.id}-hint` }, hint),
  ];
  return element('div', { class: 'pc-setting' }, element('div', {}, words), control);
}

function choice(options: [string, string][], value: string): HTMLSelectElement {
  const made = element(
    'select',
    { class: 'pc-input' },
    options.map(([option, text]) => element('option', { value: option }, text)),
  );
  made.value = value;
  return made;
}
