import type { Adapter, Root, Route } from '../adapter';
import { accountFields, contactFields, leadFields, opportunityFields, taskFields } from './fields';
import { features, signals } from './signals';

const scopes: [scope: string, kind: NonNullable<Route['kind']>][] = [
  ['Opportunity', 'opportunity'],
  ['Lead', 'lead'],
  ['Contact', 'contact'],
  ['Account', 'account'],
  ['Task', 'task'],
];

/** The board has the address of the list; which of them is shown, EspoCRM remembers. */
export const espocrm: Adapter = {
  id: 'espocrm',
  name: 'EspoCRM',
  version: '1',
  about: {
    hooks: 'names',
    checkedOn: 'written pages',
    sure: 'high',
    checkedDay: '2026-11-24',
    sources: ['espocrm/espocrm: client/res/templates, client/res/layout-types, client/src/views'],
  },
  matches: [],
  selfHosted: true,
  detect: '#footer a[href*="www.espocrm.com"], link#main-stylesheet[href*="client/css/espo"]',
  routes: scopes.flatMap(([scope, kind]): Route[] => [
    { page: 'edit', kind, inHash: true, path: `/${scope}/edit/:id` },
    { page: 'record', kind, inHash: true, path: `/${scope}/view/:id` },
    { page: 'list', kind, inHash: true, path: `/${scope}` },
    { page: 'list', kind, inHash: true, path: `/${scope}/list` },
  ]),
  roots: scopes.flatMap(([scope, kind]): Root[] => [
    { page: 'record', kind, css: `.detail[data-scope="${scope}"]`, agrees: { id: ':id' } },
    { page: 'edit', kind, css: `.edit[data-scope="${scope}"]`, agrees: { id: ':id' } },
  ]),
  busy: '[aria-busy="true"], .loading-value',
  blanks: ['None', 'Kein(e)', 'Aucun', 'Ninguno', 'Nici unul'],
  required: '.required-sign:not([style*="none"])',
  stages: {},
  locales: {},
  fields: {
    opportunity: opportunityFields,
    lead: leadFields,
    contact: contactFields,
    account: accountFields,
    task: taskFields,
  },
  user: { css: '.menu-container a[href^="#User/view/"]' },
  signals,
  features,
  api: { type: 'espocrm' },
};
