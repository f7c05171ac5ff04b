import type { Adapter, Route } from '../adapter';
import { accountFields, contactFields, leadFields, opportunityFields, taskFields } from './fields';
import { features, signals } from './signals';

/**
 * SuiteCRM 8: an Angular app with its address behind the `#`. Modules that it still shows in a frame (calls, quotes)
 * are pages of SuiteCRM 7 and none of this adapter's. Each company runs its own.
 */
export const suitecrm8: Adapter = {
  id: 'suitecrm8',
  name: 'SuiteCRM 8',
  version: '1',
  about: {
    hooks: 'names',
    checkedOn: 'written pages',
    sure: 'high',
    checkedDay: '2026-11-24',
    sources: [
      'salesagility/SuiteCRM-Core, core/app/core/src/lib (components and templates)',
      'salesagility/SuiteCRM-Core, config/services/module and public/legacy/modules/*/metadata',
      'public test suites of SuiteCRM 8 (dynamic-field-name-*, scrm-dropdownenum-edit)',
    ],
  },
  matches: [],
  // The first stands in the page before the app starts.
  selfHosted: true,
  detect: 'link[href*="themes/suite8/"], app-root scrm-navbar-ui',
  routes: [
    ...routesOf('opportunities', 'opportunity'),
    ...routesOf('leads', 'lead'),
    ...routesOf('accounts', 'account'),
    ...routesOf('contacts', 'contact'),
    ...routesOf('tasks', 'task'),
  ],
  // A form may stand at the record's own address. Related records are listed around this part, not in it.
  roots: [
    { page: 'record', css: 'scrm-record scrm-record-content:has(form.field-layout.detail)' },
    { page: 'edit', css: 'scrm-record scrm-record-content:has(form.field-layout.edit)' },
  ],
  busy: '[aria-busy="true"], .box-loading',
  blanks: [],
  required: 'span.required',
  stages: {},
  // Numbers and dates are written as each user likes, whatever the language: English leaves the order of a date open.
  locales: { de: 'en', 'en-GB': 'en', 'en-US': 'en', es: 'en', fr: 'en', ro: 'en' },
  fields: {
    opportunity: opportunityFields,
    lead: leadFields,
    account: accountFields,
    contact: contactFields,
    task: taskFields,
  },
  user: { css: '.global-links .global-user-name' },
  signals,
  features,
  api: null,
};

function routesOf(word: string, kind: NonNullable<Route['kind']>): Route[] {
  return [
    { page: 'edit', kind, path: `/${word}/edit/:id`, inHash: true },
    { page: 'record', kind, path: `/${word}/record/:id`, inHash: true },
    { page: 'list', kind, path: `/${word}/index`, inHash: true },
    { page: 'list', kind, path: `/${word}/list`, inHash: true },
    { page: 'list', kind, path: `/${word}`, inHash: true },
  ];
}
