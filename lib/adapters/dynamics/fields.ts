import type { Field } from '../adapter';
import { also, chosen, control, date, inControl, inHeader, inPath, lookup, money } from './controls';

const owner: Field = { type: 'text', locators: [...lookup('ownerid'), inHeader('owner')] };
const createdOn = date('createdon');
const email = control('text', 'emailaddress1', 'mail-text-input', 'text-box-text');
const phone = control('text', 'telephone1', 'phone-text-input', 'text-box-text');
const country: Field = {
  type: 'text',
  locators: [
    ...inControl('address1_composite_compositionLinkControl_address1_country', 'text-box-text'),
    ...inControl('address1_country', 'text-box-text'),
  ],
};
/** A person's name is put together of several fields; the form's title says it whole. */
const fullName: Field = {
  type: 'text',
  locators: [{ by: 'css', css: '[data-id="header_title"]', from: { attribute: 'title' } }],
};
/** The stage that the process is in, not the one that the rep looks at (`data-selected-stage`). */
const stage: Field = {
  type: 'choice',
  locators: [
    inPath('li[id*="processHeaderStage"]:has([id$="-stageStatusLabel"])'),
    inPath('button[aria-label*="active stage" i]:not([aria-label*="inactive" i])'),
  ],
};

export const opportunityFields: { [id: string]: Field } = {
  name: control('text', 'name', 'text-box-text'),
  stage,
  amount: also(money('estimatedvalue'), inHeader('amount')),
  owner,
  account: { type: 'text', locators: lookup('parentaccountid') },
  contact: { type: 'text', locators: lookup('parentcontactid') },
  expectedCloseOn: also(date('estimatedclosedate'), inHeader('expectedCloseOn')),
  closedOn: date('actualclosedate'),
  createdOn,
  probability: control('text', 'closeprobability', 'whole-number-text-input'),
};

export const leadFields: { [id: string]: Field } = {
  name: fullName,
  company: control('text', 'companyname', 'text-box-text'),
  stage,
  owner,
  email,
  phone,
  source: {
    type: 'choice',
    choices: {
      '1': ['Advertisement'],
      '2': ['Employee Referral'],
      '3': ['External Referral'],
      '4': ['Partner'],
      '5': ['Public Relations'],
      '6': ['Seminar'],
      '7': ['Trade Show'],
      '8': ['Web'],
      '9': ['Word of Mouth'],
      '10': ['Other'],
    },
    locators: [chosen('leadsourcecode')],
  },
  country,
  createdOn,
};

export const contactFields: { [id: string]: Field } = {
  name: fullName,
  account: { type: 'text', locators: lookup('parentcustomerid') },
  owner,
  email,
  phone,
  country,
  createdOn,
};

export const accountFields: { [id: string]: Field } = {
  name: control('text', 'name', 'text-box-text'),
  owner,
  phone,
  country,
  sector: { type: 'text', locators: [chosen('industrycode')] },
  revenue: money('revenue'),
  createdOn,
};

export const taskFields: { [id: string]: Field } = {
  name: control('text', 'subject', 'text-box-text'),
  stage: {
    type: 'choice',
    choices: {
      open: ['Open', 'Offen'],
      completed: ['Completed', 'Abgeschlossen'],
      canceled: ['Canceled', 'Abgebrochen'],
    },
    locators: [inHeader('stage')],
  },
  owner,
  dueOn: date('scheduledend'),
};

/** The controls' own names to ours, for what the rep edits; a lookup's control is only a search box. */
export const edited: { [dataId: string]: string } = {
  ...named('name', 'name', 'text-box-text'),
  ...named('subject', 'name', 'text-box-text'),
  ...named('companyname', 'company', 'text-box-text'),
  ...named('estimatedvalue', 'amount', 'currency-text-input'),
  ...named('revenue', 'revenue', 'currency-text-input'),
  ...named('estimatedclosedate', 'expectedCloseOn', 'date-time-input'),
  ...named('scheduledend', 'dueOn', 'date-time-input'),
  ...named('closeprobability', 'probability', 'whole-number-text-input'),
  ...named('emailaddress1', 'email', 'mail-text-input', 'text-box-text'),
  ...named('telephone1', 'phone', 'phone-text-input', 'text-box-text'),
  ...named('leadsourcecode', 'source', 'option-set-select'),
  ...named('industrycode', 'sector', 'option-set-select'),
};

function named(attribute: string, field: string, ...controls: string[]): { [dataId: string]: string } {
  return Object.fromEntries(
    [...controls, 'pcf-container-id'].map((control) => [`${attribute}.fieldControl-${control}`, field]),
  );
}
