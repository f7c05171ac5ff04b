import type { RecordKind } from '../../domain/record/crm-record';
import type { Adapter, Root, Route } from '../adapter';
import { accountFields, contactFields, leadFields, opportunityFields, taskFields } from './fields';
import { features, signals } from './signals';

const MODULES: [module: string, kind: RecordKind][] = [
  ['Opportunities', 'opportunity'],
  ['Leads', 'lead'],
  ['Accounts', 'account'],
  ['Contacts', 'contact'],
  ['Tasks', 'task'],
];

/**
 * SuiteCRM 7: every page is loaded anew, and says in its query what it shows. Each company runs its own, at any path.
 */
export const suitecrm7: Adapter = {
  id: 'suitecrm7',
  name: 'SuiteCRM 7',
  version: '1',
  about: {
    hooks: 'names',
    checkedOn: 'written pages',
    sure: 'high',
    checkedDay: '2026-11-24',
    sources: [
      'salesagility/SuiteCRM, themes/SuiteP/include and include/SugarFields (templates)',
      'salesagility/SuiteCRM, modules/*/metadata (views) and include/MVC/View/SugarView.php',
      'salesagility/SuiteCRM, include/Smarty/plugins/function.sugar_button.php and include/InlineEditing',
    ],
  },
  matches: [],
  selfHosted: true,
  detect: 'link[href*="themes/SuiteP/"]',
  routes: MODULES.flatMap(([module, kind]): Route[] => [
    { page: 'edit', kind, query: { module, action: 'EditView', record: ':id' } },
    { page: 'record', kind, query: { module, action: 'DetailView', record: ':id' } },
    { page: 'list', kind, query: { module, action: 'index' } },
    { page: 'list', kind, query: { module, action: 'ListView' } },
  ]),
  // The record's id stands only in a hidden control, so the module is what can be checked.
  roots: MODULES.flatMap(([module, kind]): Root[] => [
    { page: 'record', kind, css: `[id="content"]:has([name="module"][value="${module}"])` },
    { page: 'edit', kind, css: `form[id="EditView"]:has([name="module"][value="${module}"])` },
  ]),
  // A field that is edited in place holds its control, not its value.
  busy: '[aria-busy="true"], .inlineEditActive',
  blanks: [],
  required: 'span.required',
  stages: {},
  // Numbers and dates are written as each user likes, and `lang` (`en_us`, `de_DE`) is no locale: nothing is assumed.
  locales: {},
  fields: {
    opportunity: opportunityFields,
    lead: leadFields,
    account: accountFields,
    contact: contactFields,
    task: taskFields,
  },
  user: { css: '.globalLinks-desktop .user_label' },
  signals,
  features,
  api: null,
};
