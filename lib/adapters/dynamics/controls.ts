import type { Field, Locator } from '../adapter';
import { HEADER_LABELS } from './header-labels';

type Type = Field['type'];

export function control(type: Type, attribute: string, ...controls: string[]): Field {
  return { type, locators: inControl(attribute, ...controls) };
}

export function money(attribute: string): Field {
  return control('money', attribute, 'currency-text-input');
}

/** Only the day: the time of day has a control of its own. */
export function date(attribute: string): Field {
  return { type: 'date', locators: [byName(attribute, ['date-time-input'])] };
}

/** Newer controls have other names; then the only control in the field's own section is it. */
export function inControl(attribute: string, ...controls: string[]): Locator[] {
  const box = sectionOf(attribute);
  return [byName(attribute, controls), { by: 'css', css: `${box} input, ${box} textarea`, box }];
}

function byName(attribute: string, controls: string[]): Locator {
  const css = controls.map((control) => `[data-id="${attribute}.fieldControl-${control}"]`).join(', ');
  return { by: 'css', css, box: sectionOf(attribute) };
}

/** An old option set is a `select`, a new one a button that shows the choice. */
export function chosen(attribute: string): Locator {
  return byName(attribute, ['option-set-select']);
}

/** The chosen record is a tag. Without one there is only a box to search in: what stands there is no value yet. */
export function lookup(attribute: string): Locator[] {
  const list = `${attribute}.fieldControl-LookupResultsDropdown_${attribute}`;
  const box = sectionOf(attribute);
  return [
    { by: 'css', css: `[data-id="${list}_selected_tag_text"]`, box },
    {
      by: 'css',
      css: `${box}:not(:has([data-id*="_selected_tag"])) [data-id="${list}_textInputBox_with_filter_new"]`,
      from: 'text',
      box,
    },
  ];
}

/** The form's header shows some fields read-only, label below value, and names none. */
export function inHeader(field: keyof typeof HEADER_LABELS): Locator {
  const column = '[data-preview_orientation="column"]';
  return {
    by: 'label',
    css: `[id^="headerControlsList"] ${column} > :last-child`,
    texts: HEADER_LABELS[field],
    value: { within: column, css: ':scope > :first-child' },
    box: column,
  };
}

export function inPath(step: string): Locator {
  return {
    by: 'css',
    css: `#bpfContainer ${step} [id*="processHeaderStageName"]`,
    box: 'li[id*="processHeaderStage"]',
  };
}

export function also(field: Field, locator: Locator): Field {
  return { ...field, locators: [...field.locators, locator] };
}

function sectionOf(attribute: string): string {
  return `[data-id="${attribute}-FieldSectionItemContainer"]`;
}
