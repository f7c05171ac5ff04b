import type { Field, Locator } from '../adapter';

/** Texts in the CRM's two languages, English and Romanian. */
type Words = [en: string, ro: string];

const name = field('text', 'name', ['Name', 'Nume']);
const owner = field('text', 'owner', ['Owner', 'Responsabil']);
const account = field('text', 'account', ['Account', 'Companie']);
const email = field('text', 'email', ['E-mail', 'E-mail']);
const phone = field('text', 'phone', ['Phone', 'Telefon']);
const country = field('text', 'country', ['Country', 'Țară']);

export const opportunityFields: { [id: string]: Field } = {
  name,
  account,
  product: field('text', 'product', ['Product', 'Produs']),
  stage: stage({
    Prospecting: ['Prospecting', 'Prospectare'],
    Engaging: ['Engaging', 'În discuție'],
    Won: ['Won', 'Câștigată'],
    Lost: ['Lost', 'Pierdută'],
  }),
  amount: money('amount', ['Amount', 'Valoare']),
  owner,
  contact: field('text', 'contact', ['Contact', 'Contact']),
  decisionMaker: field('text', 'decisionMaker', ['Decision maker', 'Factor de decizie']),
  nextStep: field('text', 'nextStep', ['Next step', 'Pasul următor']),
  lossReason: {
    ...field('choice', 'lossReason', ['Loss reason', 'Motivul pierderii']),
    choices: {
      price: ['Price', 'Preț'],
      competitor: ['Chose a competitor', 'A ales un concurent'],
      budget: ['No budget', 'Fără buget'],
      timing: ['Bad timing', 'Moment nepotrivit'],
      silence: ['No answer', 'Fără răspuns'],
      fit: ['Missing feature', 'Funcție lipsă'],
    },
  },
  engagedOn: field('date', 'engagedOn', ['Engaged on', 'Început la']),
  expectedCloseOn: field('date', 'expectedCloseOn', ['Expected close', 'Închidere estimată']),
  closedOn: field('date', 'closedOn', ['Closed on', 'Închis la']),
};

export const leadFields: { [id: string]: Field } = {
  name,
  company: field('text', 'company', ['Company', 'Companie']),
  source: field('text', 'source', ['Source', 'Sursă']),
  stage: stage({
    New: ['New', 'Nou'],
    Contacted: ['Contacted', 'Contactat'],
    Qualified: ['Qualified', 'Calificat'],
    Disqualified: ['Disqualified', 'Descalificat'],
  }),
  owner,
  email,
  phone,
  createdOn: field('date', 'createdOn', ['Created on', 'Creat la']),
  lastActivityOn: field('date', 'lastActivityOn', ['Last activity', 'Ultima activitate']),
};

export const accountFields: { [id: string]: Field } = {
  name,
  sector: field('text', 'sector', ['Sector', 'Sector']),
  revenue: money('revenue', ['Annual revenue', 'Cifră de afaceri']),
  employees: field('text', 'employees', ['Employees', 'Angajați']),
  country,
  foundedIn: field('text', 'foundedIn', ['Founded', 'Fondată în']),
};

export const contactFields: { [id: string]: Field } = {
  name,
  account,
  email,
  phone,
  city: field('text', 'city', ['City', 'Oraș']),
  state: field('text', 'state', ['State', 'Stat']),
  country,
};

/** In the classic design, in the modern one, in the form. */
function field(type: Field['type'], id: string, words: Words): Field {
  return {
    type,
    locators: [
      { by: 'css', on: 'record', css: `[data-field="${id}"] .pc-value`, box: '[data-field]' },
      { by: 'label', on: 'record', css: 'dt', texts: words, value: 'next', box: 'dl' },
      inForm(id),
    ],
  };
}

/** The CRM keeps all its money in dollars, and `$` alone would not say whose. */
function money(id: string, words: Words): Field {
  return { ...field('money', id, words), currency: 'USD' };
}

/** The stage is no field of the record page but the current step of a path. */
function stage(choices: { [id: string]: string[] }): Field {
  const current = '> li[aria-current="step"]';
  return {
    type: 'choice',
    choices,
    locators: [
      { by: 'css', on: 'record', css: `ol[data-field="stage"] ${current}`, choiceId: 'data-stage', box: 'ol' },
      {
        by: 'cross',
        on: 'record',
        css: `ol ${current}`,
        also: 'ol[aria-label="Stage"], ol[aria-label="Etapă"]',
        box: 'ol',
      },
      inForm('stage'),
    ],
  };
}

function inForm(id: string): Locator {
  return { by: 'css', on: 'edit', css: `[name="${id}"]`, from: 'value' };
}
