import type { Adapter, Route } from '../adapter';

/**
 * Its pages were never seen and no names are known, so only the address is understood. The deals of a view are shown as
 * a board or as a table at the same address.
 */
export const freshsales: Adapter = {
  id: 'freshsales',
  name: 'Freshsales',
  version: '1',
  about: {
    hooks: 'none',
    checkedOn: 'written pages',
    sure: 'medium',
    checkedDay: '2026-11-24',
    sources: [
      'Freshworks CRM API documents',
      'links to Freshsales in several public programs; notes of a trial: deals/view',
    ],
  },
  matches: ['https://*.myfreshworks.com/crm/sales/*'],
  detect: null,
  routes: [
    ...routesOf('contacts', 'contact'),
    ...routesOf('accounts', 'account'),
    ...routesOf('deals', 'opportunity'),
    ...routesOf('leads', 'lead'),
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
  api: null,
};

function routesOf(word: string, kind: NonNullable<Route['kind']>): Route[] {
  return [
    { page: 'list', kind, path: `/crm/sales/${word}` },
    { page: 'list', kind, path: `/crm/sales/${word}/view/*` },
    // Not the record "import".
    { page: 'list', kind, path: `/crm/sales/${word}/import` },
    { page: 'record', kind, path: `/crm/sales/${word}/:id` },
  ];
}
