import type { SignalRule } from '../adapter';

export const features = ['export', 'mass-update', 'merge'];

/** SuiteCRM's fields, and what they are here; what differs by kind of record is left out. */
const EDITED: { [name: string]: string } = {
  name: 'name',
  first_name: 'name',
  last_name: 'name',
  sales_stage: 'stage',
  status: 'stage',
  amount: 'amount',
  next_step: 'nextStep',
  date_closed: 'expectedCloseOn',
  lead_source: 'source',
  probability: 'probability',
  email_address: 'email',
  phone_work: 'phone',
  phone_office: 'phone',
  industry: 'sector',
  annual_revenue: 'revenue',
};

/** The buttons of a record (Save, Cancel, Edit) bear nothing that tells them apart but their words. */
export const signals: SignalRule[] = [
  ...Object.entries(EDITED).map(
    ([name, subject]): SignalRule => ({
      on: 'change',
      css: `scrm-record-content scrm-dynamic-field.dynamic-field-name-${name} :is(input, select)`,
      signal: 'field.edited',
      subject,
    }),
  ),
  { on: 'change', css: 'input[name="global-search-term"]', signal: 'search.used' },
  { on: 'click', css: 'scrm-list-filter .filter-button', signal: 'list.filtered' },
  { on: 'click', css: '.export-bulk-action', signal: 'feature.used', subject: 'export' },
  { on: 'click', css: '.massupdate-bulk-action', signal: 'feature.used', subject: 'mass-update' },
  { on: 'click', css: '.merge-bulk-action', signal: 'feature.used', subject: 'merge' },
];
