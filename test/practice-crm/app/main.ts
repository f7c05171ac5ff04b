import type { App, Page } from './app.ts';
import { boardPage } from './board-page.ts';
import { CrmError, crmApi } from './crm-api.ts';
import { editPage } from './edit-page.ts';
import { element } from './element.ts';
import { freshListState, type ListState, listPage } from './list-page.ts';
import { missingPage } from './missing-page.ts';
import { defineModernElements } from './modern-elements.ts';
import { closeMenusOutside, followLinks } from './page-clicks.ts';
import { recordDialog } from './record-dialog.ts';
import { recordTabs } from './record-tabs.ts';
import type { RecordKind } from './records.ts';
import { listPath, type OtherRoute, readRoute } from './routes.ts';
import { readSettings, saveSettings } from './settings.ts';
import { settingsPage } from './settings-page.ts';
import { loadShadowStyles } from './shadow-styles.ts';
import { shell } from './shell.ts';
import { WORDS } from './words.ts';

const settings = readSettings();
defineModernElements();
const [users, products, about] = await Promise.all([
  crmApi.list('users'),
  crmApi.products(),
  crmApi.about(),
  loadShadowStyles(),
]);
if (!users.rows.some(({ name }) => name === settings.as)) settings.as = 'Darcel Schlecht';

const app: App = {
  settings,
  words: WORDS[settings.lang],
  today: about.today,
  users: users.rows,
  products: products.rows.map(({ name }) => name),
  accounts: await accountIds(),
  go(path) {
    if (path !== location.pathname) history.pushState(null, '', path);
    show();
  },
  tell(kind, message) {
    const line = element('p', { class: `pc-message ${kind}`, role: kind === 'error' ? 'alert' : 'status' }, message);
    page.frame.message.replaceChildren(line);
    if (kind === 'saved') setTimeout(() => line.remove(), 6000);
  },
  tellFailure(failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') return;
    app.tell('error', (failure instanceof CrmError && failure.message) || app.words.failed);
    if (!(failure instanceof CrmError)) console.error(failure);
  },
  async change(changed) {
    Object.assign(settings, changed);
    saveSettings(settings);
    app.words = WORDS[settings.lang];
    rebuild();
  },
  async reset() {
    try {
      await crmApi.reset();
      app.accounts = await accountIds();
      rebuild();
      app.tell('saved', app.words.settings.resetDone);
    } catch (failure) {
      app.tellFailure(failure);
    }
  },
};

const listStates = new Map<RecordKind, ListState>();
let leaving = new AbortController();
let page = build();
let shownPath = '';
show();

followLinks(app.go);
closeMenusOutside();
addEventListener('popstate', () => {
  // Following "Skip to content" also comes here; the page is the same.
  if (location.pathname !== shownPath) show();
});

function build() {
  document.documentElement.lang = settings.lang;
  const frame = shell(app);
  const tabs = recordTabs(app, ({ kind, name }) => {
    document.title = `${name} · ${app.words.kinds[kind]} · ${app.words.app}`;
  });
  const host = element('div', { class: 'pc-view' });
  frame.main.append(tabs.strip, tabs.panels, host);
  document.body.replaceChildren(...frame.elements);
  // Closing it leads to the list behind, as in CRMs that build their records so.
  const dialog = recordDialog(tabs.panels, app.words.record.dialog, () => {
    const route = readRoute(location.pathname);
    app.go('kind' in route ? listPath(route.kind) : '/');
  });
  return { frame, tabs, host, dialog };
}

/** A setting changed what all of the page looks like, or all records are as they were shipped. */
function rebuild(): void {
  page.dialog.hide();
  page.tabs.forgetAll();
  listStates.clear();
  page = build();
  show();
}

function show(): void {
  const { frame, tabs, host, dialog } = page;
  leaving.abort();
  leaving = new AbortController();
  shownPath = location.pathname;
  frame.message.replaceChildren();
  const route = readRoute(shownPath);
  frame.mark('kind' in route ? route.kind : route.view === 'settings' ? 'settings' : undefined);
  host.hidden = route.view === 'record';
  host.replaceChildren();
  scrollTo(0, 0);
  if (route.view === 'record') {
    tabs.show(route.kind, route.id);
    if (settings.dialog) dialog.show();
    return;
  }
  dialog.hide();
  tabs.hide();
  pageFor(route)(host, leaving.signal).catch(app.tellFailure);
}

function pageFor(route: OtherRoute): Page {
  if (!('kind' in route)) return route.view === 'settings' ? settingsPage(app) : missingPage(app);
  const { kind } = route;
  if (route.view === 'edit') {
    return editPage(kind, route.id, app, async () => {
      // A new account name reaches its deals, leads and contacts too.
      if (kind === 'account') page.tabs.forgetAll();
      else page.tabs.forget(kind, route.id);
      app.accounts = await accountIds();
    });
  }
  if (route.view === 'board' && (kind === 'opportunity' || kind === 'lead'))
    return boardPage(kind, app, page.tabs.forget);
  const state = listStates.get(kind) ?? freshListState(kind);
  listStates.set(kind, state);
  return listPage(kind, state, app);
}

async function accountIds(): Promise<Map<string, string>> {
  const { rows } = await crmApi.list('accounts');
  return new Map(rows.map(({ name, id }) => [name, id]));
}
