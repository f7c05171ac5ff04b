import type { Adapter } from '../adapter';

/**
 * Classes are hashes and nothing else is named, so only the address is understood. It begins with the workspace. People
 * and companies are written in the singular, deals as an object like those that a company makes itself.
 */
export const attio: Adapter = {
  id: 'attio',
  name: 'Attio',
  version: '1',
  about: {
    hooks: 'none',
    checkedOn: 'written pages',
    sure: 'medium',
    checkedDay: '2026-11-24',
    sources: [
      'Attio API documents and fixtures: web_url of a person and a company',
      'links to Attio in several public programs: deals/record',
    ],
  },
  matches: ['https://*.app.attio.com/*'],
  detect: null,
  routes: [
    { page: 'record', kind: 'contact', path: '/*/person/:id/**' },
    { page: 'record', kind: 'account', path: '/*/company/:id/**' },
    { page: 'record', kind: 'opportunity', path: '/*/deals/record/:id/**' },
    { page: 'list', kind: 'contact', path: '/*/people/view/*' },
    { page: 'list', kind: 'account', path: '/*/companies/view/*' },
    { page: 'list', kind: 'opportunity', path: '/*/deals/view/*' },
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
  api: { type: 'attio' },
};
