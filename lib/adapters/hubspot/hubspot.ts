import type { Adapter, Route } from '../adapter';
import { accountFields, contactFields, leadFields, opportunityFields, taskFields } from './fields';
import { features, signals } from './signals';

/**
 * Contacts, companies (account), deals (opportunity), leads and tasks. Everything of the record itself stands in the
 * left sidebar; the middle and the right hold other records, and so do previews.
 */
export const hubspot: Adapter = {
  id: 'hubspot',
  name: 'HubSpot',
  version: '1',
  about: {
    hooks: 'names',
    checkedOn: 'written pages',
    sure: 'medium',
    checkedDay: '2026-11-24',
    sources: [
      'toggl/track-extension, clockify/browser-extension: addresses, title, previews',
      'two public overlays of 2026 and their fixtures: property cards, highlights, traps',
      'a public userscript and a guide to the page: left sidebar, toolbar, stage in the strip',
      'public Playwright page objects: stage, list, bulk actions, empty values',
    ],
  },
  matches: ['app', 'app-eu1', 'app-na2', 'app-na3', 'app-ap1'].map((host) => `https://${host}.hubspot.com/*`),
  detect: null,
  routes: [
    ...routesOf('0-3', 'opportunity', 'deal'),
    ...routesOf('0-136', 'lead'),
    ...routesOf('0-1', 'contact', 'contact'),
    ...routesOf('0-2', 'account', 'company'),
    ...routesOf('0-27', 'task'),
  ],
  roots: [{ page: 'record', css: '[data-test-id="left-sidebar"]' }],
  busy: '[aria-busy="true"], [data-test-id*="skeleton"]',
  blanks: ['--', 'No owner'],
  required: null,
  stages: {},
  locales: {},
  fields: {
    opportunity: opportunityFields,
    lead: leadFields,
    contact: contactFields,
    account: accountFields,
    task: taskFields,
  },
  user: null,
  signals,
  features,
  api: { type: 'hubspot' },
};

/** Deals and leads go through a pipeline, so they have a board; contacts, companies and deals an older address too. */
function routesOf(type: string, kind: NonNullable<Route['kind']>, word?: string): Route[] {
  const hasBoard = kind === 'opportunity' || kind === 'lead';
  return [
    { page: 'record', kind, path: `/contacts/*/record/${type}/:id/**` },
    ...(word ? [{ page: 'record', kind, path: `/contacts/*/${word}/:id/**` } as const] : []),
    ...(hasBoard ? [{ page: 'board', kind, path: `/contacts/*/objects/${type}/views/*/board` } as const] : []),
    { page: 'list', kind, path: `/contacts/*/objects/${type}/views/*/list` },
    { page: 'list', kind, path: `/contacts/*/objects/${type}` },
  ];
}
