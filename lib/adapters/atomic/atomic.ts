import type { Adapter } from '../adapter';
import { accountFields, contactFields, opportunityFields } from './fields';
import { features, signals } from './signals';

/**
 * Atomic CRM by Marmelab, and its fork RealTimeX CRM. Shows no names of its own and never says a record's id outside of
 * links, so it is read by its words. A deal is a dialog over the board (in the fork a page), everything else a page. In
 * forms the controls of react-admin bear the names of the columns, but for dates and lists, which have only labels.
 */
export const atomic: Adapter = {
  id: 'atomic',
  name: 'Atomic CRM',
  version: '1',
  about: {
    hooks: 'words',
    checkedOn: 'written pages',
    sure: 'high',
    checkedDay: '2026-11-24',
    sources: [
      'marmelab/atomic-crm: deals, contacts, companies, notes, layout, crm messages (English, French)',
      'marmelab/shadcn-admin-kit as copied there: form, inputs, reference fields, filters',
      'realtimex-crm 0.49.2 (npm): deal page, aside, i18n of six languages; its deal page running, by npm run try-crm',
    ],
  },
  matches: [],
  // Its tabs; companies put their own name and logo on it.
  selfHosted: true,
  detect: 'nav:has(> a[href$="#/contacts"]) > a[href$="#/companies"] + a[href$="#/deals"]',
  routes: [
    // The form of a new record: it would pass for the record "create".
    { page: 'board', kind: 'opportunity', path: 'deals/create', inHash: true },
    { page: 'list', kind: 'contact', path: 'contacts/create', inHash: true },
    { page: 'list', kind: 'account', path: 'companies/create', inHash: true },
    { page: 'edit', kind: 'opportunity', path: 'deals/:id', inHash: true },
    { page: 'edit', kind: 'contact', path: 'contacts/:id', inHash: true },
    { page: 'edit', kind: 'account', path: 'companies/:id', inHash: true },
    { page: 'board', kind: 'opportunity', path: 'deals', inHash: true },
    { page: 'record', kind: 'opportunity', path: 'deals/:id/show', inHash: true },
    { page: 'record', kind: 'contact', path: 'contacts/:id/show', inHash: true },
    // A tab may follow: `companies/3/show/deals`.
    { page: 'record', kind: 'account', path: 'companies/:id/show/**', inHash: true },
    { page: 'list', kind: 'contact', path: 'contacts', inHash: true },
    { page: 'list', kind: 'account', path: 'companies', inHash: true },
  ],
  roots: [
    { page: 'record', kind: 'opportunity', css: '[role="dialog"][data-state="open"]:not(:has([name="amount"]))' },
    { page: 'record', kind: 'opportunity', css: '#main-content:has(h5)' },
    { page: 'record', kind: 'contact', css: '#main-content' },
    { page: 'record', kind: 'account', css: '#main-content' },
    { page: 'edit', kind: 'opportunity', css: 'form:has([name="amount"])' },
    { page: 'edit', kind: 'contact', css: '#main-content:has([name="first_name"])' },
    { page: 'edit', kind: 'account', css: '#main-content:has([name="website"])' },
  ],
  busy: '[aria-busy="true"], [data-slot="skeleton"]',
  blanks: [
    '-',
    'Invalid date',
    'Date invalide',
    'Fecha inválida',
    'Ngày không hợp lệ',
    '無効な日付',
    '유효하지 않은 날짜',
  ],
  required: '[data-slot="form-label"] span[aria-hidden="true"]',
  stages: {},
  locales: {},
  fields: { opportunity: opportunityFields, contact: contactFields, account: accountFields },
  user: null,
  signals,
  features,
  api: null,
};
