import type { Adapter, Route } from '../adapter';
import { accountFields, contactFields, leadFields, opportunityFields } from './fields';
import { features, signals } from './signals';

/**
 * The CRM that comes with the extension to practise and test on. It draws the same records in two designs:
 * *classic* names fields in attributes, *modern* has nested shadow roots and nothing but words.
 */
export const practiceCrm: Adapter = {
  id: 'practice',
  name: 'Practice CRM',
  version: '1',
  about: {
    hooks: 'names',
    checkedOn: 'running',
    sure: 'high',
    checkedDay: '2026-11-24',
    sources: ['test/practice-crm'],
  },
  matches: ['http://127.0.0.1/*', 'http://localhost/*'],
  detect: 'meta[name="application-name"][content="Practice CRM"]',
  routes: [
    ...routesOf('opportunities', 'opportunity', true),
    ...routesOf('leads', 'lead', true),
    ...routesOf('accounts', 'account'),
    ...routesOf('contacts', 'contact'),
    { page: 'list', kind: 'opportunity', path: '/' },
  ],
  roots: [
    {
      page: 'record',
      css: 'section[data-mode="view"]',
      agrees: { 'data-record-id': ':id', 'data-kind': ':kind' },
    },
    { page: 'record', css: 'pc-record', agrees: { 'record-id': ':id', kind: ':kind' }, pierce: true },
    { page: 'edit', css: 'form[data-mode="edit"]', agrees: { 'data-record-id': ':id', 'data-kind': ':kind' } },
  ],
  busy: '[aria-busy="true"], .pc-skeleton',
  blanks: [],
  required: null,
  stages: {},
  locales: { en: 'en-US', ro: 'ro-RO' },
  fields: {
    opportunity: opportunityFields,
    lead: leadFields,
    account: accountFields,
    contact: contactFields,
  },
  user: { css: '[data-pc-user]' },
  signals,
  features,
  api: {
    type: 'practice',
    paths: { deals: '/api/opportunities', leads: '/api/leads', activities: '/api/activities' },
  },
};

function routesOf(word: string, kind: NonNullable<Route['kind']>, hasBoard = false): Route[] {
  return [
    { page: 'edit', kind, path: `/${word}/:id/edit` },
    ...(hasBoard ? [{ page: 'board', kind, path: `/${word}/board` } as const] : []),
    { page: 'record', kind, path: `/${word}/:id` },
    { page: 'list', kind, path: `/${word}` },
  ];
}
