import type { Field, Locator } from '../adapter';

type Fields = { [id: string]: Field };

const owner = field('text', 'assignedUser');
const createdOn = field('date', 'createdAt');
const email = contactPoint('emailAddress', 'data-email-address', 'input.email-address');
const phone = contactPoint('phoneNumber', 'data-phone-number', 'input.phone-number');

export const opportunityFields: Fields = {
  name: field('text', 'name'),
  stage: field('choice', 'stage'),
  amount: field('money', 'amount'),
  owner,
  account: field('text', 'account'),
  contact: links('contacts', 'Contact'),
  expectedCloseOn: field('date', 'closeDate'),
  createdOn,
  source: field('choice', 'leadSource'),
  probability: field('text', 'probability'),
};

export const leadFields: Fields = {
  name: field('text', 'name'),
  company: field('text', 'accountName'),
  stage: field('choice', 'status'),
  owner,
  email,
  phone,
  source: field('choice', 'source'),
  country: country('address'),
  createdOn,
};

export const contactFields: Fields = {
  name: field('text', 'name'),
  account: links('accounts', 'Account'),
  owner,
  email,
  phone,
  country: country('address'),
  createdOn,
};

export const accountFields: Fields = {
  name: field('text', 'name'),
  owner,
  phone,
  country: country('billingAddress'),
  sector: field('text', 'industry'),
  createdOn,
};

export const taskFields: Fields = {
  name: field('text', 'name'),
  stage: field('choice', 'status'),
  owner,
  dueOn: field('date', 'dateEnd'),
};

/** EspoCRM's names of the fields above that a rep can change. */
export const editedFields: { [name: string]: string } = {
  name: 'name',
  stage: 'stage',
  status: 'stage',
  amount: 'amount',
  assignedUser: 'owner',
  account: 'account',
  accounts: 'account',
  accountName: 'company',
  contacts: 'contact',
  closeDate: 'expectedCloseOn',
  leadSource: 'source',
  source: 'source',
  probability: 'probability',
  emailAddress: 'email',
  phoneNumber: 'phone',
  industry: 'sector',
  dateEnd: 'dueOn',
};

/** As a control while it is edited, in a form or in place; else as text. */
function field(type: Field['type'], name: string): Field {
  const at = own(name);
  return {
    type,
    locators: [
      { by: 'css', css: `${at} .main-element`, box: '.cell' },
      // A list of choices is drawn over a hidden one.
      ...(type === 'choice' || name === 'industry' ? [chosen(at)] : []),
      none(at),
      { by: 'css', css: `${at}:not(:has(input, select, textarea, .loading-value))`, box: '.cell' },
    ],
  };
}

/** In the record's own panels: below them, in `.bottom`, are those of related records. */
function own(name: string): string {
  return `:is(.middle, .side) .field[data-name="${name}"]`;
}

function chosen(at: string): Locator {
  return { by: 'css', css: `${at} .selectize-input > .item`, choiceId: 'data-value', box: '.cell' };
}

/** The mark of an empty field, in whatever language its word is: it has no such attribute, so it says nothing. */
function none(at: string): Locator {
  return { by: 'css', css: `${at} > .none-value`, from: { attribute: 'data-value' }, box: '.cell' };
}

/** Other records; of several there is no telling which one counts. */
function links(name: string, scope: string): Field {
  const at = own(name);
  return {
    type: 'text',
    locators: [{ by: 'css', css: `${at} a[href*="#${scope}/view/"]`, box: '.cell' }, none(at)],
  };
}

/** Of several addresses the first is the main one. */
function contactPoint(name: string, mark: string, input: string): Field {
  const at = own(name);
  return {
    type: 'text',
    locators: [
      { by: 'css', css: `${at} ${input}`, box: '.cell' },
      { by: 'css', css: `${at} > div:first-child [${mark}], ${at} > [${mark}]`, box: '.cell' },
      none(at),
    ],
  };
}

/** As text an address is of one piece. */
function country(address: string): Field {
  return {
    type: 'text',
    locators: [{ by: 'css', css: `${own(address)} input[data-name="${address}Country"]`, box: '.cell' }],
  };
}
