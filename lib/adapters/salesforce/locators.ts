import type { Locator } from '../adapter';

/** How one field is found: `at` is the selector of its place on the page, `name` and `object` are the CRM's own. */
export type How = (at: string, name: string, object: string) => Locator[];

export const MARK = 'data-target-selection-name';

/** The field with its label; in a form of native shadow roots only the layout's item is around the control. */
const box = `[${MARK}], records-record-layout-item`;
const OUTPUT = '[data-output-element-id="output-field"]';
const FORMATTED = 'lightning-formatted-text, lightning-formatted-number, lightning-formatted-name';

/** A value in read mode; around it may be a button with words of its own. */
export const shown: How = (at) => [{ by: 'css', css: `${at} :is(${FORMATTED})`, box }, plain(at)];

/** A link to another record, in which the words "Open … Preview" stand unseen. */
export const link: How = (at) => [
  { by: 'css', css: `${at} a slot span:not(.slds-assistive-text, :has(span))`, box },
  { by: 'css', css: `${at} a:not(:has(span))`, box },
  plain(at),
];

/** A queue, or a user whom the rep may not open, is no link; the button to change the owner is beside it. */
export const owner: How = (...field) => [
  ...link(...field),
  { by: 'css', css: `${field[0]} force-owner-lookup force-lookup:not(:has(a, button))`, box },
];

export const mail: How = (at) => [
  { by: 'css', css: `${at} a:is(.emailuiFormattedEmail, [href^="mailto:"])`, box },
  plain(at),
];

export const dialled: How = (at) => [
  { by: 'css', css: `${at} lightning-formatted-phone a`, box },
  { by: 'css', css: `${at} lightning-formatted-phone:not(:has(a, span))`, box },
  { by: 'css', css: `${at} ${OUTPUT}:not(:has(a, button, span, lightning-formatted-phone))`, box },
];

/** By whom and when, in one field. */
export const stamp: How = (at) => [{ by: 'css', css: `${at} records-modstamp > lightning-formatted-text`, box }];

/**
 * The name above the record, also when the tab with its fields is not open. The actions beside it say of which object
 * it is: while a form opens, another record's page may still be behind it.
 */
export const title: How = (_at, _name, object) => [
  {
    by: 'css',
    on: 'record',
    css: `records-highlights2:has([${MARK}*=".${object}."]) [slot="primaryField"]`,
    box: 'records-highlights2',
  },
];

/** Edited in place the field bears its mark; in a form of native shadow roots only the control's own name is left. */
export const input: How = (at, name) => [
  { by: 'css', css: `${at} input[name="${name}"]`, box },
  { by: 'css', on: 'edit', css: `input[name="${name}"]`, box },
];

/** An unset picklist says "--None--", in the rep's language. */
export const picked: How = (at) => [
  {
    by: 'css',
    css: `${at} button[role="combobox"][data-value=""]`,
    from: { attribute: 'data-value' },
    box,
  },
  { by: 'css', css: `${at} button[role="combobox"]`, from: 'text', box },
];

/** A path may be built on any picklist; only the one on the stage puts all closed stages into a last step. */
export const dealPath: How = () => path('ul.slds-path__nav:has(> li[data-name="Closed"])');
export const leadPath: How = () => path('ul.slds-path__nav:has([data-tab-name="converted"])');

function path(also: string): Locator[] {
  const css = 'li.slds-is-current:not(.slds-is-won, .slds-is-lost) .slds-path__title';
  return [{ by: 'cross', on: 'record', css, also, box: 'ul' }];
}

/** Tasks are drawn by the older framework. */
export const auraShown: How = (at) => [{ by: 'css', css: `${at} :is(.uiOutputText, .uiOutputDate)`, box }];

export const auraOwner: How = (at) => [
  { by: 'css', css: `${at} .forceOutputLookup:not(:has(a, span))`, box },
  { by: 'css', css: `${at} .pillText`, box },
];

export const auraInput: How = (at) => [{ by: 'css', css: `${at} input`, from: 'value', box }];

export const auraPicked: How = (at) => [{ by: 'css', css: `${at} a.select`, box }];

/** An output with nothing in it that could add words: just a text, or empty. */
function plain(at: string): Locator {
  return { by: 'css', css: `${at} ${OUTPUT}:not(:has(a, button, ${FORMATTED}))`, box };
}
