import type { App } from './app.ts';
import { element } from './element.ts';
import { lossReasonText } from './field-text.ts';
import type { Field } from './fields.ts';
import { moneyInput, readMoney } from './format.ts';
import type { Contact, RecordKind } from './records.ts';
import { stagesOf } from './stage-path.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Raw = string | number | null;

export interface FormField {
  name: string;
  element: HTMLElement;
  control: Control;
  /** The value as the CRM stores it, or what is wrong with it. */
  read(): { value: Raw } | { problem: string };
  complain(problem: string): void;
}

export function formField(field: Field, raw: Raw, kind: RecordKind, app: App, people: readonly Contact[]): FormField {
  const { words } = app;
  const id = `pc-input-${field.name}`;
  const control = controlFor(field, raw, kind, app);
  control.id = id;
  control.name = field.name;
  control.required = field.required === true;
  control.setAttribute('aria-describedby', `${id}-problem`);
  // Set as a property, never as an attribute: a reader that only looks at attributes finds nothing, as in real CRMs.
  control.value =
    field.type === 'money' && raw !== null ? moneyInput(Number(raw), app.settings.lang) : String(raw ?? '');

  const suggestions = element(
    'datalist',
    { id: `${id}-known` },
    people.map(({ name }) => element('option', { value: name })),
  );
  if (field.type === 'contact') control.setAttribute('list', suggestions.id);
  const complaint = element('p', { class: 'pc-problem', id: `${id}-problem`, hidden: true });

  return {
    name: field.name,
    control,
    element: element(
      'div',
      { class: `pc-form-field ${field.type}` },
      element('label', { for: id, 'data-required': field.required }, words.fields[field.name]),
      control,
      field.type === 'contact' && suggestions,
      complaint,
    ),
    read: () => read(field, control.value.trim(), app),
    complain(problem) {
      complaint.textContent = problem;
      complaint.hidden = problem === '';
      if (problem) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    },
  };
}

function read(field: Field, text: string, { words, settings }: App): { value: Raw } | { problem: string } {
  if (field.required && text === '') return { problem: words.form.required };
  if (field.type === 'day') return { value: text === '' ? null : text };
  if (field.type === 'money') {
    const amount = readMoney(text, settings.lang);
    return amount === null ? { problem: words.form.amount } : { value: amount };
  }
  if (field.type === 'number') {
    return /^\d{1,12}$/.test(text) ? { value: Number(text) } : { problem: words.form.number };
  }
  if (field.type === 'email' && text !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
    return { problem: words.form.email };
  return { value: text };
}

function controlFor(field: Field, raw: Raw, kind: RecordKind, app: App): Control {
  const { words } = app;
  if (field.type === 'longText') return element('textarea', { class: 'pc-input', rows: 3, maxlength: 1000 });
  const choices = choicesFor(field, kind, app);
  if (choices) {
    const current = String(raw ?? '');
    if (current !== '' && !choices.some(([value]) => value === current)) choices.push([current, current]);
    return element(
      'select',
      { class: 'pc-input' },
      !field.required && element('option', { value: '' }, words.form.none),
      choices.map(([value, label]) => element('option', { value }, label)),
    );
  }
  const type = { day: 'date', email: 'email', phone: 'tel' }[field.type as string] ?? 'text';
  return element('input', {
    class: 'pc-input',
    type,
    autocomplete: 'off',
    inputmode: field.type === 'money' ? 'decimal' : field.type === 'number' && 'numeric',
  });
}

function choicesFor(
  field: Field,
  kind: RecordKind,
  { words, users, products, accounts }: App,
): [string, string][] | null {
  const same = (value: string): [string, string] => [value, value];
  if (field.type === 'stage') return stagesOf(kind).map((stage) => [stage, words.stages[stage]]);
  if (field.type === 'owner') return users.map(({ name }) => same(name));
  if (field.type === 'product') return products.map(same);
  if (field.type === 'account') return [...accounts.keys()].sort((a, b) => a.localeCompare(b)).map(same);
  if (field.type === 'lossReason')
    return Object.keys(words.lossReasons).map((value) => [value, lossReasonText(value, words)]);
  return null;
}
