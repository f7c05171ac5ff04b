import type { Field, Locator } from '../adapter';

const name = typed('name');
const owner = linked('text', 'user_id');
const phone = addressed('phone');
const country = linked('text', 'country_id');

export const opportunityFields: { [id: string]: Field } = {
  name,
  stage: {
    type: 'choice',
    locators: [
      inStageBar('[role="radio"][aria-checked="true"] > span:first-child'),
      inStageBar('[role="radio"][aria-checked="true"]:not(:has(> span))'),
    ],
  },
  amount: money('expected_revenue'),
  probability: typed('probability'),
  owner,
  account: typed('partner_name'),
  contact: linked('text', 'partner_id'),
  email: addressed('email_from'),
  phone,
  expectedCloseOn: date('date_deadline'),
  source: linked('choice', 'source_id'),
  lossReason: linked('choice', 'lost_reason_id'),
};

export const leadFields: { [id: string]: Field } = {
  name,
  company: typed('partner_name'),
  owner,
  email: addressed('email_from'),
  phone,
  country,
  source: linked('choice', 'source_id'),
};

export const contactFields: { [id: string]: Field } = {
  name,
  account: linked('text', 'parent_id'),
  owner,
  email: addressed('email'),
  phone,
  country,
};

/** Odoo's field names to ours, for what the rep edits; `partner_name` is a lead's company but an opportunity's account. */
export const edited: { [name: string]: string } = {
  name: 'name',
  expected_revenue: 'amount',
  probability: 'probability',
  user_id: 'owner',
  partner_id: 'contact',
  parent_id: 'account',
  email_from: 'email',
  email: 'email',
  phone: 'phone',
  country_id: 'country',
  date_deadline: 'expectedCloseOn',
  source_id: 'source',
  lost_reason_id: 'lossReason',
};

function typed(name: string): Field {
  return { type: 'text', locators: [inControl(name), asText(name)] };
}

/** Behind the name of a linked record Odoo may show more lines (its address), and behind a number buttons. */
function linked(type: 'text' | 'choice', name: string): Field {
  return { type, locators: [inControl(name), asLink(name), asText(name, '.o_field_empty')] };
}

function addressed(name: string): Field {
  return { type: 'text', locators: [inControl(name), asLink(name), asText(name, '.o_field_empty')] };
}

/** The control itself says which date it is, whatever kind of control the version draws. */
function date(name: string): Field {
  return {
    type: 'date',
    locators: [{ by: 'css', css: `${widget(name)} [data-field="${name}"]`, box: widget(name) }, asText(name)],
  };
}

/** The control itself shows no currency; under it Odoo draws sign and amount once more, which is what the rep sees. */
function money(name: string): Field {
  return {
    type: 'money',
    locators: [{ by: 'css', css: `${widget(name)} span.o_input`, box: widget(name) }, asText(name)],
  };
}

function inStageBar(css: string): Locator {
  return { by: 'css', css: `${widget('stage_id')} ${css}`, box: widget('stage_id') };
}

function inControl(name: string): Locator {
  const box = widget(name);
  return { by: 'css', css: `${box} input.o_input, ${box} textarea.o_input`, box };
}

/** Where the rep may not edit. */
function asText(name: string, also = ''): Locator {
  return { by: 'css', css: `.o_readonly_modifier${also}${widget(name)}`, from: 'text', box: widget(name) };
}

function asLink(name: string): Locator {
  return { by: 'css', css: `.o_readonly_modifier${widget(name)} .o_form_uri`, box: widget(name) };
}

function widget(name: string): string {
  return `.o_field_widget[name="${name}"]`;
}
