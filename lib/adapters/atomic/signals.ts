import type { SignalRule } from '../adapter';

/** Export, merge and import are buttons without a name. */
export const features: string[] = [];

/**
 * A card is dragged by the pointer and a stage chosen from a list that lies outside of its form: neither tells itself
 * from other acts, so a change of stage is not seen.
 */
export const signals: SignalRule[] = [
  {
    on: 'submit',
    css: 'form:has([name="amount"], [name="linkedin_url"])',
    signal: 'record.saved',
    confirm: 'edit-left',
  },
  // The button below a note that is being written, not the ones within its options.
  {
    on: 'click',
    css: 'form:has(textarea[name="text"]) > div > div + div > button[type="button"]',
    signal: 'activity.logged',
  },
  {
    on: 'change',
    css: 'form:has([name="amount"], [name="linkedin_url"]) [name]',
    signal: 'field.edited',
    subject: {
      attribute: 'name',
      of: {
        name: 'name',
        first_name: 'name',
        last_name: 'name',
        amount: 'amount',
        'email_jsonb.0.email': 'email',
        'phone_jsonb.0.number': 'phone',
        phone_number: 'phone',
        country: 'country',
        revenue: 'revenue',
      },
    },
  },
  { on: 'change', css: '[name="q"]', signal: 'search.used' },
  { on: 'click', css: '#only-mine', signal: 'list.filtered' },
  { on: 'click', css: '[data-source] > button[data-key]', signal: 'list.filtered' },
];
