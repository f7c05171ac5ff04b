import type { Adapter, Route } from '../adapter';
import { accountFields, contactFields, leadFields, opportunityFields, taskFields } from './fields';
import { features, signals } from './signals';

/** The steps of a stage path, complete, current and to come. */
const path = { css: 'ul.slds-path__nav .slds-path__title' };

/**
 * Lightning Experience. Fields bear the names of the CRM's own data model, whatever a company calls them. A page names
 * no record's id, and keeps the records that were open before: only the visible one's host is read.
 */
export const salesforce: Adapter = {
  id: 'salesforce',
  name: 'Salesforce',
  version: '1',
  about: {
    hooks: 'names',
    checkedOn: 'written pages',
    sure: 'high',
    checkedDay: '2026-11-24',
    sources: [
      'tprouvot/Salesforce-Inspector-reloaded: addresses, the active page, field marks',
      'salesforce/base-components-recipes: controls of a form',
      'UTAM salesforce-pageobjects 9: highlights, path, edit modal',
      'CumulusCI and NPSP robot locators: labels and values',
      'public page objects and snippets: lookups, owner, time stamps, tasks',
    ],
  },
  matches: [
    'https://*.lightning.force.com/*',
    'https://*.lightning.force.com.mcas.ms/*',
    'https://*.lightning.force.mil/*',
    'https://*.sfcrmapps.cn/*',
  ],
  detect: null,
  routes: [
    ...routesOf('Opportunity', 'opportunity'),
    ...routesOf('Lead', 'lead'),
    ...routesOf('Contact', 'contact'),
    ...routesOf('Account', 'account'),
    ...routesOf('Task', 'task'),
  ],
  roots: [
    { page: 'record', css: 'div.windowViewMode-normal.active', pierce: true },
    { page: 'record', css: 'section.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost', pierce: true },
    { page: 'edit', css: '.oneRecordActionWrapper', pierce: true },
  ],
  busy: '[aria-busy="true"], lightning-spinner, .slds-spinner_container:not(.slds-hide)',
  blanks: [
    '--None--',
    '--Kein--',
    '--Keine--',
    '--Ohne--',
    '--Aucun--',
    '--Aucune--',
    '--Ninguno--',
    '--Ninguna--',
    '--Nessuno--',
    '--Niciunul--',
    '--Niciuna--',
  ],
  required: 'abbr.slds-required, input[required], a[aria-required="true"]',
  stages: { opportunity: path, lead: path },
  // American English is the language of many reps who write dates in another country's order.
  locales: { 'en-US': 'en' },
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
  api: { type: 'salesforce' },
};

function routesOf(object: string, kind: NonNullable<Route['kind']>): Route[] {
  return [
    { page: 'edit', kind, path: `/lightning/r/${object}/:id/edit` },
    { page: 'record', kind, path: `/lightning/r/${object}/:id/view` },
    { page: 'list', kind, path: `/lightning/o/${object}/list` },
    { page: 'list', kind, path: `/lightning/o/${object}/home` },
  ];
}
