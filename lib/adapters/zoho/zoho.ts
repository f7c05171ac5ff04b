import type { Adapter, Route } from '../adapter';
import { ZOHO_DOMAINS } from './data-centre';
import { accountFields, contactFields, editedFields, leadFields, opportunityFields, taskFields } from './fields';

/** Pages that a company drew itself (Canvas) have none of these ids; on them all fields are unseen. */
export const zoho: Adapter = {
  id: 'zoho',
  name: 'Zoho CRM',
  version: '1',
  about: {
    hooks: 'names',
    checkedOn: 'written pages',
    sure: 'medium',
    checkedDay: '2026-11-24',
    sources: [
      "Zoho's own page components (crm-detailview, crux-detailpage-sections)",
      'TMetric integration for Zoho',
      'public user scripts for record pages, 2026',
      'public page tests of the forms',
    ],
  },
  matches: ZOHO_DOMAINS.map((domain) => `https://*.crm.${domain}/*`),
  detect: null,
  routes: [
    // A form for a record that does not exist yet: otherwise its id would be `create`.
    { page: 'list', kind: null, path: '/crm/**/tab/*/create' },
    ...routesOf('Potentials', 'opportunity'),
    ...routesOf('Leads', 'lead'),
    ...routesOf('Contacts', 'contact'),
    ...routesOf('Accounts', 'account'),
    ...routesOf('Tasks', 'task'),
  ],
  roots: [
    // Ids are the whole page's. It always qualifies, so that on the record's page no form for another is read.
    { page: 'record', css: 'body' },
    { page: 'edit', css: 'crm-create-entity' },
  ],
  busy: '[aria-busy="true"], .cxDetailLoadingDiv, .cxLoadOnViewElement',
  blanks: ['—', '–', '-', '-None-'],
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
  signals: [
    { on: 'click', css: '[id^="crm_create_savebutn"]', signal: 'record.saved', confirm: 'edit-left' },
    {
      on: 'change',
      css: 'input[id^="Crm_"][id$="_LInput"]',
      signal: 'field.edited',
      subject: { attribute: 'id', of: editedFields },
    },
    { on: 'click', css: '[data-zcqa="cv_createbtn"]', signal: 'feature.used', subject: 'create' },
    { on: 'click', css: '[data-zcqa="clone"]', signal: 'feature.used', subject: 'clone' },
  ],
  features: ['create', 'clone'],
  api: { type: 'zoho' },
};

function routesOf(module: string, kind: NonNullable<Route['kind']>): Route[] {
  const tab = `/crm/**/tab/${module}`;
  return [
    { page: 'edit', kind, path: `${tab}/:id/edit` },
    { page: 'list', kind, path: `${tab}/custom-view/*/list` },
    { page: 'list', kind, path: `${tab}/begin` },
    { page: 'record', kind, path: `${tab}/:id` },
    { page: 'list', kind, path: tab },
  ];
}
