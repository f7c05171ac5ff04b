import type { Adapter, Field, Route, SignalRule } from '../adapter';

const PANEL = '[class*="EntityFullProfileFrame-fullProfile"]';

const name = field('Add Name');
const owner = field('Add Owner');
const company = field('Add Company');
const email = field('Add Email');
const phone = field('Add Phone');

/**
 * Copper shows a record in a panel over a list. Nothing in it bears a name but the words that stand in its empty
 * controls, so what they do not name for sure (stage, value, close date) is left out.
 */
export const copper: Adapter = {
  id: 'copper',
  name: 'Copper',
  version: '1',
  about: {
    hooks: 'words',
    checkedOn: 'written pages',
    sure: 'medium',
    checkedDay: '2026-11-24',
    sources: [
      'a public Playwright suite of 2026-07 that says what it saw on a live account (addresses, panel, placeholders)',
      'two public programs that link to records by the same addresses',
    ],
  },
  matches: ['https://app.copper.com/*'],
  detect: null,
  routes: [
    record('opportunity', 'opportunities'),
    record('lead', 'leads'),
    record('account', 'companies'),
    record('contact', 'people'),
    { page: 'board', kind: 'opportunity', path: '/browse/board/opportunities/*', inHash: true },
    list('opportunity', 'opportunities'),
    list('lead', 'leads'),
    list('account', 'companies'),
    list('contact', 'people'),
    list('task', 'tasks'),
  ],
  // The panel does not say whose it is; it stands only while the address names a record.
  roots: [{ page: 'record', css: PANEL }],
  busy: '[aria-busy="true"], .LoadingIcon, .CircleSpinner',
  blanks: [],
  required: null,
  stages: {},
  locales: {},
  fields: {
    opportunity: { name, owner, account: company },
    lead: { name, company, owner, email, phone },
    account: { name, owner, phone },
    contact: { name, account: company, owner, email, phone },
  },
  user: null,
  signals: [
    edited('Add Name', 'name'),
    edited('Add Owner', 'owner'),
    edited('Add Email', 'email'),
    edited('Add Phone', 'phone'),
    { on: 'change', css: 'input[placeholder^="Search by name, email, domain"]', signal: 'search.used' },
    { on: 'click', css: 'button[class*="LeftNavigation_create"]', signal: 'feature.used', subject: 'create-new' },
  ],
  features: ['create-new'],
  api: { type: 'copper' },
};

function record(kind: NonNullable<Route['kind']>, word: string): Route {
  return { page: 'record', kind, query: { fullProfile: `${word}-:id` }, inHash: true };
}

function list(kind: NonNullable<Route['kind']>, word: string): Route {
  return { page: 'list', kind, path: `/browse/list/${word}/*`, inHash: true };
}

function field(placeholder: string): Field {
  return { type: 'text', locators: [{ by: 'css', css: `input[placeholder="${placeholder}"]`, from: 'value' }] };
}

function edited(placeholder: string, subject: string): SignalRule {
  return { on: 'change', css: `${PANEL} input[placeholder="${placeholder}"]`, signal: 'field.edited', subject };
}
