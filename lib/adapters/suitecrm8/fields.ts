import type { Field, Locator } from '../adapter';

/** SuiteCRM's own component around a field bears the field's name as a class, on the record and in its form alike. */
type Fields = { [id: string]: Field };

const owner = related('assigned_user_name');
const createdOn: Field = { type: 'date', locators: [onRecord('date_entered')] };
const email = field('text', 'email_address');
const source = field('choice', 'lead_source');
const status = field('choice', 'status');
const workPhone = field('text', 'phone_work');
/** A person's name has parts in the form. */
const fullName: Field = { type: 'text', locators: [onRecord('full_name')] };

export const opportunityFields: Fields = {
  name: field('text', 'name'),
  stage: field('choice', 'sales_stage'),
  amount: field('money', 'amount'),
  owner,
  account: related('account_name'),
  nextStep: field('text', 'next_step'),
  expectedCloseOn: field('date', 'date_closed'),
  createdOn,
  source,
  probability: field('text', 'probability'),
};

export const leadFields: Fields = {
  name: fullName,
  company: field('text', 'account_name'),
  stage: status,
  owner,
  email,
  phone: workPhone,
  source,
  country: field('text', 'primary_address_country'),
  createdOn,
};

export const contactFields: Fields = {
  name: fullName,
  account: related('account_name'),
  owner,
  email,
  phone: workPhone,
  country: field('text', 'primary_address_country'),
  createdOn,
};

export const accountFields: Fields = {
  name: field('text', 'name'),
  owner,
  phone: field('text', 'phone_office'),
  country: field('text', 'billing_address_country'),
  sector: field('choice', 'industry'),
  revenue: field('money', 'annual_revenue'),
  createdOn,
};

/** In the form the due time has controls of its own, which nothing tells apart. */
export const taskFields: Fields = {
  name: field('text', 'name'),
  stage: status,
  owner,
  dueOn: { type: 'date', locators: [onRecord('date_due')] },
};

function field(type: Field['type'], name: string): Field {
  // Angular puts a number before an option's value, and the record shows only words: `choiceId` names what no control
  // bears, so that words are the id everywhere.
  const control: Locator =
    type === 'choice' ? { ...inForm(name, 'select'), choiceId: 'data-no-id' } : inForm(name, 'input');
  return { type, locators: [onRecord(name), control] };
}

/** Another record's name; the form shows it in a list box of PrimeNG, or as a chip up to SuiteCRM 8.3. */
function related(name: string): Field {
  return {
    type: 'text',
    locators: [onRecord(name), inForm(name, '.p-dropdown-label:not(.p-placeholder)'), inForm(name, '.tag__text')],
  };
}

/** Not where a control has taken the value's place: the classes stay when a field is edited. */
function onRecord(name: string): Locator {
  return {
    by: 'css',
    on: 'record',
    css: `scrm-dynamic-field.dynamic-field-name-${name}:not(:has(input, select, textarea))`,
    box: '.form-group',
  };
}

function inForm(name: string, css: string): Locator {
  return { by: 'css', on: 'edit', css: `scrm-dynamic-field.dynamic-field-name-${name} ${css}`, box: '.form-group' };
}
