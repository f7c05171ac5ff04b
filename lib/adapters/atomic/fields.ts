import type { Field, Locator } from '../adapter';
import { words } from './words';

/** A field with its label, in a form. */
const item = '[data-slot="form-item"]';
/** A text with another beside it that is no badge. */
const label = 'div > span:has(+ span:not([data-slot]))';
/** Around the fork's label, which has an icon beside it. */
const row = 'div:not(:has(> svg))';
const toCompany = 'a[href*="#/companies/"]';
const toContact = 'a[href*="#/contacts/"]';
/** Of a deal's contacts the only one: which of several is meant, nobody says. */
const onlyContact = `span > div > div:only-child ${toContact}`;

export const opportunityFields: { [id: string]: Field } = {
  name: field('text', heading('h2'), heading('h5'), input('name')),
  stage: field('choice', beside(words.stage), inRow(words.stage), select(words.stage)),
  // Shown short, as $68.4K; only the form has the whole amount.
  amount: field('money', beside(words.amount), inRow(words.amount), input('amount')),
  owner: field('text', inRow(words.dealOwner)),
  account: field(
    'text',
    {
      by: 'css',
      on: 'record',
      css: `:scope > div span > ${toCompany} > [data-slot="avatar"] > img`,
      from: { attribute: 'alt' },
    },
    { by: 'css', on: 'record', css: `${toCompany} [data-slot="avatar"] + span` },
    {
      ...select(words.company),
      // While nothing is chosen, a span says what to do.
      value: { within: item, css: 'button[role="combobox"]:not(:has(> span))' },
    },
  ),
  contact: field('text', listed('div > span:has(+ div)'), listed('h3')),
  expectedCloseOn: field(
    'date',
    // A badge may follow the date: "Past".
    {
      ...beside(words.closing),
      css: 'div > span:has(+ div)',
      value: { within: 'div', css: ':scope > div > span:first-child' },
      box: 'div:has(> span + div)',
    },
    { ...inRow(words.closing), value: { within: row, css: ':scope > div + div > div > span:first-child' } },
    { ...select(words.closing), value: 'for' },
  ),
};

export const contactFields: { [id: string]: Field } = {
  // A form has the first name and the last apart.
  name: field('text', {
    by: 'css',
    on: 'record',
    css: '[data-slot="card-content"] > div:first-child > div > h5',
  }),
  account: field(
    'text',
    { by: 'css', on: 'record', css: `[data-slot="card-content"] > div:first-child h5 + div ${toCompany}` },
    {
      ...select(words.company),
      value: { within: item, css: 'button[role="combobox"]:not(:has(> span))' },
    },
  ),
  owner: field('text', select(words.manager)),
  email: field(
    'text',
    input('email_jsonb.', '.email'),
    // The only one; of several, any could be the one that counts.
    { by: 'css', css: 'div:only-child > svg + div > a[href^="mailto:"]' },
  ),
  phone: field('text', input('phone_jsonb.', '.number')),
  // Newer versions say the label and the date in one sentence, which is not read.
  createdOn: field('date', after(words.added)),
  lastActivityOn: field('date', after(words.lastActivity)),
};

export const accountFields: { [id: string]: Field } = {
  name: field(
    'text',
    { by: 'css', on: 'record', css: '[data-slot="card-content"] > div:first-child > h5' },
    input('name'),
  ),
  owner: field('text', select(words.manager)),
  phone: field('text', input('phone_number')),
  country: field('text', input('country')),
  sector: field('choice', select(words.sector)),
  revenue: field('money', input('revenue')),
};

function field(type: Field['type'], ...locators: Locator[]): Field {
  return { type, locators };
}

/** A deal's name stands beside the avatar of its company. In a form's heading it is part of a sentence. */
function heading(tag: string): Locator {
  return { by: 'css', on: 'record', css: `:scope > div :is(span, div):has(> ${toCompany}) + ${tag}` };
}

/** As a deal's dialog shows it: a label, and what follows it. */
function beside(texts: string[]): Label {
  return {
    by: 'label',
    on: 'record',
    css: label,
    texts,
    value: 'next',
    box: 'div:has(> span + span)',
  };
}

/** As the fork's page of a deal shows it. */
function inRow(texts: string[]): Label {
  return {
    by: 'label',
    on: 'record',
    css: 'div > svg + span',
    texts,
    value: { within: row, css: ':scope > div + div' },
    box: 'div:has(> div + div)',
  };
}

function listed(css: string): Locator {
  return {
    by: 'label',
    on: 'record',
    css,
    texts: words.contacts,
    value: { within: 'div', css: onlyContact },
  };
}

/** Also in a form, where the same stands beside it. */
function after(texts: string[]): Locator {
  return { by: 'label', css: label, texts, value: 'next', box: 'div' };
}

/** A form's control by the name of its column, or one of a list by how its name begins and ends. */
function input(name: string, end?: string): Locator {
  const css = end === undefined ? `[name="${name}"]` : `[name^="${name}"][name$="${end}"]`;
  return { by: 'css', on: 'edit', css, box: item };
}

/** A form's list has no name: only its label tells it from others. */
function select(texts: string[]): Label {
  return {
    by: 'label',
    on: 'edit',
    css: '[data-slot="form-label"]',
    texts,
    value: { within: item, css: '[data-slot="select-value"]' },
    box: item,
  };
}

type Label = Extract<Locator, { by: 'label' }>;
