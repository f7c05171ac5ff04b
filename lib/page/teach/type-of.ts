import type { Field } from '../../adapters/adapter';
import { parseDate } from '../../adapters/parse-date';
import { parseMoney } from '../../adapters/parse-money';
import { matches } from '../safe-dom';
import { namesDate, namesMoney } from './field-words';
import { localeOf } from './locale-of';
import type { Pointed } from './pointed';

/** Which kind of value it is, by what it says and what it is called. */
export function typeOf({ element, chosenBy }: Pointed, text: string, label: string | null): Field['type'] {
  if (chosenBy || matches(element, 'select')) return 'choice';
  const locale = localeOf(element.ownerDocument);
  if (matches(element, 'input[type="date"], input[type="datetime-local"]') || parseDate(text, locale) !== null)
    return 'date';
  const money = parseMoney(text, locale, null);
  if (money && /[^\d\s.,'’()+-]/.test(text)) return 'money';
  if (label === null) return 'text';
  // A label with both ("Close value date") says no more than none.
  const [isMoney, isDate] = [namesMoney(label), namesDate(label)];
  if (isMoney && !isDate && /\d|^$/.test(text)) return 'money';
  return isDate && !isMoney && /\d|^$/.test(text) ? 'date' : 'text';
}
