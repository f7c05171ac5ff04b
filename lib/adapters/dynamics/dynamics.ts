import type { Adapter, Root, Route } from '../adapter';
import { accountFields, contactFields, leadFields, opportunityFields, taskFields } from './fields';
import { features, signals } from './signals';

/** The tables of Sales that we know, each by its name in addresses and in the names of controls. */
const KINDS = ['opportunity', 'lead', 'account', 'contact', 'task'] as const;

const stages = { css: '#bpfContainer [id*="processHeaderStageName"]' };

/**
 * Microsoft Dynamics 365 Sales, in the Unified Interface. A form can always be edited, so a record's values stand in
 * its controls; those of the header, which are not, are told by their labels.
 */
export const dynamics: Adapter = {
  id: 'dynamics',
  name: 'Microsoft Dynamics 365 Sales',
  version: '1',
  about: {
    hooks: 'names',
    checkedOn: 'written pages',
    sure: 'medium',
    checkedDay: '2026-11-24',
    sources: [
      'microsoft/EasyRepro',
      'ewingjm/power-playwright',
      'public UI tests of model-driven apps',
      'Microsoft: open apps, forms and views with a URL',
    ],
  },
  matches: [
    'https://*.crm.dynamics.com/*',
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17].map((region) => `https://*.crm${region}.dynamics.com/*`),
    'https://*.crm.dynamics.cn/*',
    'https://*.crm.microsoftdynamics.us/*',
  ],
  detect: null,
  routes: KINDS.flatMap(routesOf),
  roots: KINDS.map(rootOf),
  busy: '[aria-busy="true"], .ms-Shimmer-container',
  blanks: ['---', '--', '--Select--'],
  required: '[data-fieldrequirement="1"], [data-fieldrequirement="2"]',
  stages: { opportunity: stages, lead: stages },
  // Each user chooses formats apart from the language, and there is one English: it tells nothing of days and months.
  locales: { 'en-US': 'en' },
  fields: {
    opportunity: opportunityFields,
    lead: leadFields,
    account: accountFields,
    contact: contactFields,
    task: taskFields,
  },
  user: { css: '#mectrl_currentAccount_primary' },
  signals,
  features,
  api: { type: 'dynamics' },
};

function routesOf(kind: (typeof KINDS)[number]): Route[] {
  return [
    { page: 'record', kind, path: '/main.aspx', query: { pagetype: 'entityrecord', etn: kind, id: ':id' } },
    { page: 'list', kind, path: '/main.aspx', query: { pagetype: 'entitylist', etn: kind } },
  ];
}

/** The form does not carry the record's id, but the names of its sections end in the table that they belong to. */
function rootOf(kind: (typeof KINDS)[number]): Root {
  const section = `[data-lp-id^="MscrmControls.Containers.FieldSectionItem|"][data-lp-id$="|${kind}"]`;
  return { page: 'record', kind, css: `[data-id="editFormRoot"]:has(${section})` };
}
