import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { switchable } from './lib/adapters';
import { matches } from './lib/adapters/always-on';
import { COOKIE_APIS, TOKEN_APIS } from './lib/adapters/token-apis';

/** Where a rep's token may go: the APIs that take one, and nowhere else. */
const tokenHosts = Object.values({ ...TOKEN_APIS, ...COOKIE_APIS }).flatMap((hosts) =>
  hosts.map((pattern) => pattern.replace(/\/\*$/, '')),
);

/** Scripts of ours only, no code made from text, nothing fetched from elsewhere; Trusted Types guard the DOM's sinks. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  `connect-src 'self' ${[...matches.map((pattern) => pattern.replace('/*', ':*')), ...tokenHosts].join(' ')}`,
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const ANYWHERE = ['https://*/*', 'http://*/*'];
const ENTRYPOINTS = ['background', 'crm', 'teach', 'sidebar', 'welcome', 'ops', 'my-data', 'crms', 'import'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The gallery is for developers: it is built only when asked for.
  ...(process.env.REP_ASSISTANT_GALLERY === '1' ? {} : { filterEntrypoints: ENTRYPOINTS }),
  hooks: {
    // Adapters are data, and the background reads those that it needs; in its own script all would be parsed at each start.
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'adapters.json', contents: JSON.stringify(switchable) });
    },
    // The browsers we support promise by themselves; the polyfill would be a fifth of what every CRM page loads.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      const alias = { 'webextension-polyfill': fileURLToPath(new URL('lib/browser/native.ts', import.meta.url)) };
      config.resolve = { ...config.resolve, alias };
    },
  },
  vite: () => ({
    // The preload helper would only serve pages over the network.
    build: { modulePreload: false, target: 'es2022' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Rep Assistant',
    description: '__MSG_description__',
    default_locale: 'en',
    // What a rep does in a private window is nobody's business, not even their own sidebar's.
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'activeTab'],
    host_permissions: matches,
    // Asked for one site at a time, when the rep switches the sidebar on there.
    optional_permissions: ['scripting', 'cookies'],
    optional_host_permissions: ANYWHERE,
    content_security_policy: { extension_pages: policy },
    action: { default_title: '__MSG_name__' },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_toggleSidebar__',
      },
    },
    web_accessible_resources: [
      // Which sites the rep switches on is not known yet. No page can guess the address, and it shows them nothing.
      { resources: ['sidebar.html'], matches: ANYWHERE, ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rep-assistant@rep-assistant.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
