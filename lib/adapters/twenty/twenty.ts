import type { Adapter, Route } from '../adapter';

/**
 * Fields have no names and classes are hashes, so only the address is understood. The table and the board of a kind have
 * the same address: which one is shown, the view decides.
 */
export const twenty: Adapter = {
  id: 'twenty',
  name: 'Twenty',
  version: '1',
  about: {
    hooks: 'none',
    checkedOn: 'written pages',
    sure: 'high',
    checkedDay: '2026-11-24',
    sources: ['twentyhq/twenty: AppPath, index.html, generate-front-config', 'crm-facts: Twenty'],
  },
  matches: ['https://*.twenty.com/*'],
  selfHosted: true,
  detect: 'script#twenty-env-config',
  routes: [
    ...routesOf('opportunity', 'opportunities', 'opportunity'),
    ...routesOf('person', 'people', 'contact'),
    ...routesOf('company', 'companies', 'account'),
    ...routesOf('task', 'tasks', 'task'),
  ],
  roots: [],
  busy: '[aria-busy="true"]',
  blanks: [],
  required: null,
  stages: {},
  locales: {},
  fields: {},
  user: null,
  signals: [],
  features: [],
  api: { type: 'twenty' },
};

function routesOf(one: string, many: string, kind: NonNullable<Route['kind']>): Route[] {
  return [
    { page: 'record', kind, path: `/object/${one}/:id` },
    { page: 'list', kind, path: `/objects/${many}` },
  ];
}
