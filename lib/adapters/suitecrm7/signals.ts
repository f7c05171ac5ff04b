import type { SignalRule } from '../adapter';

export const features = ['change-log', 'convert-lead', 'export', 'find-duplicates', 'mass-update'];

/** Of a SuiteCRM module: its controls, and the fields that they are. */
const FORMS: { [module: string]: { [name: string]: string } } = {
  Opportunities: {
    name: 'name',
    sales_stage: 'stage',
    amount: 'amount',
    assigned_user_name: 'owner',
    account_name: 'account',
    next_step: 'nextStep',
    date_closed: 'expectedCloseOn',
    lead_source: 'source',
    probability: 'probability',
  },
  Leads: {
    first_name: 'name',
    last_name: 'name',
    account_name: 'company',
    status: 'stage',
    assigned_user_name: 'owner',
    phone_work: 'phone',
    lead_source: 'source',
    primary_address_country: 'country',
  },
  Contacts: {
    first_name: 'name',
    last_name: 'name',
    account_name: 'account',
    assigned_user_name: 'owner',
    phone_work: 'phone',
    primary_address_country: 'country',
  },
  Accounts: {
    name: 'name',
    assigned_user_name: 'owner',
    phone_office: 'phone',
    billing_address_country: 'country',
    industry: 'sector',
    annual_revenue: 'revenue',
  },
  Tasks: { name: 'name', status: 'stage', assigned_user_name: 'owner' },
};

/** Saving loads a new page, so whether a form was refused cannot be seen: a press of Save counts. */
export const signals: SignalRule[] = [
  {
    on: 'click',
    css: '.detail-view-field[field="sales_stage"] [id="inlineEditSaveButton"]',
    signal: 'stage.changed',
  },
  { on: 'click', css: '.detail-view-field [id="inlineEditSaveButton"]', signal: 'record.saved' },
  { on: 'click', css: 'form[id="EditView"] input[type="submit"][id^="SAVE"]', signal: 'record.saved' },
  {
    on: 'click',
    css: ['Calls', 'Meetings', 'Notes'].map((module) => `[id="${module}_subpanel_save_button"]`).join(', '),
    signal: 'activity.logged',
  },
  ...Object.entries(FORMS).map(
    ([module, of]): SignalRule => ({
      on: 'change',
      css: `form[id="EditView"]:has([name="module"][value="${module}"]) [name]`,
      signal: 'field.edited',
      subject: { attribute: 'name', of },
    }),
  ),
  { on: 'submit', css: 'form[id="search_form"]', signal: 'list.filtered' },
  { on: 'submit', css: 'form[name="UnifiedSearch"]', signal: 'search.used' },
  feature('[id="btn_view_change_log"]', 'change-log'),
  feature('[id="convert_lead_button"]', 'convert-lead'),
  feature('[id="export_listview_top"]', 'export'),
  feature('[id="merge_duplicate_button"]', 'find-duplicates'),
  feature('[id="massupdate_listview_top"]', 'mass-update'),
];

function feature(css: string, subject: string): SignalRule {
  return { on: 'click', css, signal: 'feature.used', subject };
}
