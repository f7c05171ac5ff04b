import type { Adapter } from '../adapter';

/**
 * No stable names are known, so only the address is understood. What Close calls a lead is a company with its contacts
 * and opportunities, from the first call on; an opportunity has no page of its own, only the pipeline and the list.
 */
export const close: Adapter = {
  id: 'close',
  name: 'Close',
  version: '1',
  about: {
    hooks: 'none',
    checkedOn: 'written pages',
    sure: 'medium',
    checkedDay: '2026-11-24',
    sources: [
      'Close API fixtures: html_url of a lead',
      'links to Close in several public programs; notes of a trial, August 2026',
    ],
  },
  matches: ['https://*.app.close.com/*'],
  detect: null,
  routes: [
    { page: 'record', kind: 'lead', path: '/lead/:id' },
    { page: 'list', kind: 'lead', path: '/leads' },
    // One of the saved views.
    { page: 'list', kind: 'lead', path: '/leads/*' },
    { page: 'board', kind: 'opportunity', path: '/opportunities/pipeline/**' },
    { page: 'list', kind: 'opportunity', path: '/opportunities' },
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
  api: { type: 'close' },
};
