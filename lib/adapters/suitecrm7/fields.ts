import type { Field, Locator } from '../adapter';

/**
 * SuiteCRM names the field on each value of its record view (`field="sales_stage"`) and each control of its form
 * (`name="sales_stage"`). What is in a tab that is not open is not drawn, so it is unseen.
 */
type Fields = { [id: string]: Field };

const owner = field('text', 'assigned_user_name');
const source = field('choice', 'lead_source');
const status = field('choice', 'status');
const workPhone = field('text', 'phone_work');
/** With who made the record behind it. */
const createdOn: Field = { type: 'date', locators: [onRecord('date_entered')] };
/** The primary address is the bold one; the form has a row for each address and no name for the primary one. */
const email: Field = { type: 'text', locators: [onRecord('email1', ' b')] };

export const opportunityFields: Fields = {
  name: field('text', 'name'),
  stage: field('choice', 'sales_stage'),
  amount: field('money', 'amount'),
  owner,
  account: field('text', 'account_name'),
  nextStep: field('text', 'next_step'),
  expectedCloseOn: field('date', 'date_closed'),
  createdOn,
  source,
  probability: field('text', 'probability'),
};

/** A person's name has parts in the form. */
export const leadFields: Fields = {
  name: { type: 'text', locators: [onRecord('full_name', ' [id="full_name"]'), title()] },
  company: field('text', 'account_name'),
  stage: status,
  owner,
  email,
  phone: workPhone,
  source,
  country: inFormOnly('primary_address_country'),
  createdOn,
};

export const contactFields: Fields = {
  name: { type: 'text', locators: [title()] },
  account: field('text', 'account_name'),
  owner,
  email,
  phone: workPhone,
  country: inFormOnly('primary_address_country'),
  createdOn,
};

export const accountFields: Fields = {
  name: field('text', 'name'),
  owner,
  phone: field('text', 'phone_office'),
  country: inFormOnly('billing_address_country'),
  sector: field('choice', 'industry'),
  revenue: field('money', 'annual_revenue'),
  createdOn,
};

export const taskFields: Fields = {
  name: field('text', 'name'),
  stage: status,
  owner,
  dueOn: { type: 'date', locators: [onRecord('date_due'), inForm('[id="date_due_date"]')] },
};

function field(type: Field['type'], name: string): Field {
  const control = inForm(`[name="${name}"]`);
  // The record view shows only words, so words are the id in the form too: `choiceId` names what no control bears.
  return {
    type,
    locators: [onRecord(name), type === 'choice' ? { ...control, choiceId: 'data-no-id' } : control],
  };
}

/** The record view runs the lines of an address together. */
function inFormOnly(name: string): Field {
  return { type: 'text', locators: [inForm(`[name="${name}"]`)] };
}

function onRecord(name: string, inside = ''): Locator {
  return {
    by: 'css',
    on: 'record',
    css: `.detail-view-field[field="${name}"]${inside}`,
    box: '.detail-view-row-item',
  };
}

/** The page's heading is the record's name; above a form, which has no star to make it a favourite, it is more. */
function title(): Locator {
  return { by: 'css', on: 'record', css: '.moduleTitle:has(.favorite) .module-title-text', box: '.moduleTitle' };
}

function inForm(css: string): Locator {
  return { by: 'css', on: 'edit', css, box: '.edit-view-row-item' };
}
