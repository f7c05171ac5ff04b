import type { ValueSource } from '../../adapters/adapter';
import { parseDate } from '../../adapters/parse-date';
import { parseMoney } from '../../adapters/parse-money';
import { attributeOf, matches } from '../safe-dom';
import { textOf } from '../text-of';
import { localeOf } from './locale-of';

/** Attributes in which pages keep in full what they show cut or rounded. */
const FULL = ['datetime', 'title', 'aria-label', 'data-value', 'data-full', 'content', 'value'];

/** Where the value stands, if not in the text: "22 Nov" of a `time`, "$68.4K" with the whole amount in its `title`. */
export function sourceOf(element: Element): ValueSource | undefined {
  const text = textOf(element);
  if (matches(element, 'input, select, textarea')) return undefined;
  if (text === '') {
    return attributeOf(element, 'aria-checked') === null ? undefined : { attribute: 'aria-checked' };
  }
  if (!/\d/.test(text) || isUnderstood(element, text)) return undefined;
  const full = FULL.find((name) => isUnderstood(element, attributeOf(element, name) ?? ''));
  return full === undefined ? undefined : { attribute: full };
}

function isUnderstood(element: Element, text: string): boolean {
  const locale = localeOf(element.ownerDocument);
  return parseDate(text, locale) !== null || parseMoney(text, locale, null) !== null;
}
