import type { Field, Locator } from '../adapter';

type Fields = { [id: string]: Field };

const row = '[data-testid="fields-list-row"]';
const label = '[data-testid="field-name"]';
const components = '[data-testid="fields-list-row-field-components"]';
/** While the rep edits the row, what stands in it are controls and buttons. */
const controls = 'input, textarea, [role="combobox"]';

/** A stage says days and perhaps its name; only `aria-label` is the name alone. */
export const stages = { css: 'button[class*="-stage-selector__stage"]', from: { attribute: 'aria-label' } };

const name: Field = {
  type: 'text',
  locators: [
    { by: 'css', css: '[data-testid="header-title"] textarea', box: '[data-testid="header-title"]' },
    { by: 'css', css: '[data-testid="header-title"] h1', box: '[data-testid="header-title"]' },
  ],
};
const owner = labelled('text', ['Owner', 'Inhaber', 'Besitzer', 'Propriétaire', 'Propietario']);
const lastActivityOn = labelled('date', ['Last activity date', 'Letztes Aktivitätsdatum']);
const account = linked('organization', '/organization/');
const source = labelled('choice', ['Source channel', 'Quellkanal']);

export const opportunityFields: Fields = {
  name,
  stage: {
    type: 'choice',
    locators: [{ by: 'css', css: `${stages.css}[aria-selected="true"]`, from: stages.from, box: '[role="listbox"]' }],
  },
  amount: labelled('money', ['Value', 'Wert', 'Valeur', 'Valor']),
  owner,
  account,
  contact: linked('person', '/person/'),
  phone: phoneIn('person-block'),
  expectedCloseOn: labelled('date', [
    'Expected close date',
    'Erwartetes Abschlussdatum',
    'Voraussichtliches Abschlussdatum',
    'Date de clôture prévue',
    'Fecha de cierre prevista',
  ]),
  closedOn: labelled('date', ['Deal closed on', 'Closed on', 'Deal abgeschlossen am']),
  createdOn: labelled('date', ['Deal created', 'Creation date', 'Deal erstellt']),
  lastActivityOn,
  source,
  probability: labelled('text', ['Probability', 'Wahrscheinlichkeit', 'Probabilité', 'Probabilidad']),
  lossReason: labelled('choice', ['Lost reason', 'Grund für den Verlust']),
};

export const leadFields: Fields = {
  name: { type: 'text', locators: [{ by: 'css', css: '[data-testid="SidebarLeadTitle"]', from: 'text' }] },
  owner: labelled('text', ['Owner', 'Inhaber', 'Besitzer', 'Propriétaire', 'Propietario'], 'lead-block'),
  source: labelled('choice', ['Source channel', 'Quellkanal'], 'lead-block'),
};

export const contactFields: Fields = {
  name,
  account,
  owner,
  phone: phoneIn('detail-block'),
  createdOn: labelled('date', ['Person created', 'Creation date', 'Person erstellt']),
  lastActivityOn,
};

export const accountFields: Fields = {
  name,
  owner,
  createdOn: labelled('date', ['Organization created', 'Creation date', 'Organisation erstellt']),
  lastActivityOn,
};

/** Nothing but its label tells a row; the person's and the organisation's rows lie in blocks of their own. */
function labelled(type: Field['type'], texts: string[], block = 'detail-block'): Field {
  return { type, locators: [rowOf(texts, block)] };
}

function rowOf(texts: string[], block: string, without = controls): Locator {
  return {
    by: 'label',
    css: `[data-testid="${block}"] ${label}`,
    texts,
    value: { within: row, css: `${components}:not(:has(${without}))` },
    box: row,
  };
}

function linked(kind: string, address: string): Field {
  const block = `[data-testid="${kind}-block"]`;
  return { type: 'text', locators: [{ by: 'css', css: `${block} a[href*="${address}"]`, box: block }] };
}

/** A number is a button, with words of its kind behind it; a row without one says that there is none. */
function phoneIn(block: string): Field {
  return {
    type: 'text',
    locators: [
      { by: 'css', css: `[data-testid="${block}"] [data-test="phone-number-button"]`, box: row },
      rowOf(['Phone', 'Telefon', 'Téléphone', 'Teléfono'], block, `${controls}, [data-test]`),
    ],
  };
}
