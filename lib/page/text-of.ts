import type { ValueSource } from '../adapters/adapter';
import { attributeOf } from './safe-dom';

/** A text longer than this says nothing more to a sales process; it is cut in the page and goes no further. */
const LONGEST = 300;

/** What an element says, in one line. A form control says its value, as a rep would see it in the form. */
export function textOf(element: Element, from?: ValueSource): string {
  return raw(element, from).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** A choice in a form shows words but stands for the value behind them. */
export function choiceIdOf(element: Element, attribute: string | undefined): string | null {
  if (attribute !== undefined) return attributeOf(element, attribute);
  // Some write their values as JSON, and a string in it has quotes.
  return element instanceof HTMLSelectElement ? element.value.replace(/^"(.*)"$/, '$1') : null;
}

function raw(element: Element, from: ValueSource | undefined): string {
  if (typeof from === 'object') return attributeOf(element, from.attribute) ?? '';
  if (from === 'text') return textContentOf(element);
  if (element instanceof HTMLSelectElement) {
    // An empty value is "none", whatever words the CRM has for it.
    return element.value === '' ? '' : (element.selectedOptions[0]?.textContent ?? '');
  }
  if (element instanceof HTMLInputElement) return isSecret(element) ? '' : element.value;
  if (element instanceof HTMLTextAreaElement) return element.value;
  return textContentOf(element);
}

/** Long before the text is cut: a page may put megabytes into one element. */
function textContentOf(element: Element): string {
  return (element.textContent ?? '').slice(0, 20 * LONGEST);
}

function isSecret(input: HTMLInputElement): boolean {
  return input.type === 'password' || input.type === 'hidden' || input.type === 'file';
}
