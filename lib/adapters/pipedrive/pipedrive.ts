import type { Adapter } from '../adapter';
import { accountFields, contactFields, leadFields, opportunityFields, stages } from './fields';

/**
 * Records are edited row by row where they stand, so there are no edit pages; activities are edited in a dialogue that
 * has no address. Nothing on a page bears the record's id.
 */
export const pipedrive: Adapter = {
  id: 'pipedrive',
  name: 'Pipedrive',
  version: '1',
  about: {
    hooks: 'words',
    checkedOn: 'written pages',
    sure: 'medium',
    checkedDay: '2026-11-24',
    sources: [
      'toggl and clockify integrations',
      'ringcentral pipedrive-embeddable',
      'public extensions and page tests that use data-testid, 2025 and 2026',
      'pipedrive/client-nodejs',
    ],
  },
  matches: ['https://*.pipedrive.com/*'],
  detect: null,
  routes: [
    { page: 'record', kind: 'opportunity', path: '/deal/:id' },
    { page: 'record', kind: 'contact', path: '/person/:id' },
    { page: 'record', kind: 'account', path: '/organization/:id' },
    { page: 'record', kind: 'lead', path: '/leads/inbox/:id' },
    { page: 'list', kind: 'lead', path: '/leads/inbox' },
    { page: 'board', kind: 'opportunity', path: '/pipeline/**' },
    { page: 'list', kind: 'opportunity', path: '/deals/**' },
    { page: 'list', kind: 'contact', path: '/persons/**' },
    { page: 'list', kind: 'account', path: '/organizations/**' },
    { page: 'list', kind: 'task', path: '/activities/**' },
  ],
  roots: [
    { page: 'record', kind: 'lead', css: 'body:has([data-testid="SidebarLeadTitle"])' },
    { page: 'record', css: 'body:has([data-testid="header-title"])' },
  ],
  busy: '[aria-busy="true"], [class*="-spinner"]',
  blanks: ['-', '–', '—'],
  required: null,
  stages: { opportunity: stages },
  locales: {},
  fields: {
    opportunity: opportunityFields,
    lead: leadFields,
    contact: contactFields,
    account: accountFields,
  },
  user: null,
  signals: [
    {
      on: 'click',
      css: `${stages.css}[aria-selected="false"]`,
      signal: 'stage.changed',
      subject: 'stage-path',
    },
    { on: 'click', css: '[data-test="phone-number-button"]', signal: 'feature.used', subject: 'call' },
    { on: 'click', css: '[data-testid^="filter-button-"]', signal: 'feature.used', subject: 'filter-timeline' },
  ],
  features: ['call', 'filter-timeline'],
  api: { type: 'pipedrive' },
};
