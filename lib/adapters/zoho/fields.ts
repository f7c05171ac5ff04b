import type { Field, Locator } from '../adapter';

type Fields = { [id: string]: Field };

/** While the rep edits the value, or before it was scrolled to, something else than the value stands there. */
const settled = ':not(:has(input, textarea, lyte-dropdown, dummy-port-element))';

/** Every module names its fields by the columns of Zoho's own database; only text, numbers and days can be read in a form. */
export const opportunityFields: Fields = {
  name: field('text', 'POTENTIALNAME', 'Potentials'),
  stage: field('choice', 'STAGE'),
  amount: field('money', 'AMOUNT', 'Potentials'),
  owner: field('text', 'SMOWNERID'),
  account: field('text', 'ACCOUNTID'),
  contact: field('text', 'CONTACTID'),
  nextStep: field('text', 'NEXTSTEP', 'Potentials'),
  expectedCloseOn: field('date', 'CLOSINGDATE', 'Potentials'),
  source: field('choice', 'LEADSOURCE'),
  probability: field('text', 'PROBABILITY', 'Potentials'),
};

export const leadFields: Fields = {
  name: personName(),
  company: {
    type: 'text',
    locators: [
      ...onRecord('COMPANY'),
      { by: 'css', on: 'edit', css: '[id="Leads_fldRow_COMPANY"] input', box: '[id="Leads_fldRow_COMPANY"]' },
    ],
  },
  stage: field('choice', 'STATUS'),
  owner: field('text', 'SMOWNERID'),
  email: field('text', 'EMAIL', 'Leads'),
  phone: field('text', 'PHONE', 'Leads'),
  source: field('choice', 'LEADSOURCE'),
  country: field('text', 'COUNTRY'),
};

export const contactFields: Fields = {
  name: personName(),
  account: field('text', 'ACCOUNTID'),
  owner: field('text', 'SMOWNERID'),
  email: field('text', 'EMAIL', 'Contacts'),
  phone: field('text', 'PHONE', 'Contacts'),
  country: field('text', 'MAILINGCOUNTRY'),
};

export const accountFields: Fields = {
  name: field('text', 'ACCOUNTNAME', 'Accounts'),
  owner: field('text', 'SMOWNERID'),
  phone: field('text', 'PHONE', 'Accounts'),
  country: field('text', 'BILLINGCOUNTRY'),
  sector: field('text', 'INDUSTRY'),
  revenue: field('money', 'ANNUALREVENUE', 'Accounts'),
};

export const taskFields: Fields = {
  name: field('text', 'SUBJECT', 'Tasks'),
  stage: field('choice', 'STATUS'),
  owner: field('text', 'SMOWNERID'),
  dueOn: field('date', 'DUEDATE', 'Tasks'),
};

/** The controls of a form that hold nothing but a value, and the fields that they are of. */
export const editedFields: { [id: string]: string } = Object.fromEntries(
  Object.entries({
    Potentials: { POTENTIALNAME: 'name', AMOUNT: 'amount', NEXTSTEP: 'nextStep', CLOSINGDATE: 'expectedCloseOn' },
    Leads: { LASTNAME: 'name', EMAIL: 'email', PHONE: 'phone' },
    Contacts: { LASTNAME: 'name', EMAIL: 'email', PHONE: 'phone' },
    Accounts: { ACCOUNTNAME: 'name', PHONE: 'phone', ANNUALREVENUE: 'revenue' },
    Tasks: { SUBJECT: 'name', DUEDATE: 'dueOn' },
  }).flatMap(([module, columns]) =>
    Object.entries(columns).map(([column, id]) => [`Crm_${module}_${column}_LInput`, id]),
  ),
);

function field(type: Field['type'], column: string, formOf?: string): Field {
  return { type, locators: [...onRecord(column), ...(formOf ? [inForm(column, formOf)] : [])] };
}

/** The record page, and the one that Zoho builds of its newer components. */
function onRecord(column: string): Locator[] {
  return [
    { by: 'css', on: 'record', css: `[id="subvalue_${column}"]${settled}`, box: '[id^="mouseArea__"]' },
    { by: 'css', on: 'record', css: `[data-zcqa="dtVw_lbl_${column}"] + div${settled}`, box: '.cxDvBcInfoFormRow' },
  ];
}

function inForm(column: string, module: string): Locator {
  return {
    by: 'css',
    on: 'edit',
    css: `input[id="Crm_${module}_${column}_LInput"]`,
    from: 'value',
    box: `[id="${module}_fldRow_${column}"]`,
  };
}

/** Of people the record's title shows the whole name; which column it bears there changed in 2026. */
function personName(): Field {
  const titles = ['FULLNAME', 'LASTNAME'].map(
    (column): Locator => ({ by: 'css', on: 'record', css: `[id="titlecard_${column}"]${settled}` }),
  );
  return { type: 'text', locators: [...onRecord('FULLNAME'), ...titles] };
}
