import { attributeOf, matches } from '../safe-dom';
import { isFieldWord, namesField, wordsOf } from './field-words';
import { isChosenClass, isChosenName } from './stable-name';
import type { SaysValue } from './values-here';

/** `data-` attributes that hold a name of the thing and no value or state of it. */
const NAMING =
  /^data-(.*-)?(field|name|test|testid|test-id|qa|qa-id|cy|e2e|key|prop|property|attribute|attr|column|col|label|control|automation|automation-id|selenium|zcqa|hook|element|component|part|id|for|input|section|target-selection-name|lookup|slot-name)(-(name|id|key|label|type))?$/;

/** What many things have, whatever they are. */
const STATE = /^data-(state|type|item|value|number|source|next|step|date)$/;

/**
 * Selectors of this element by a name that its maker gave it, the surest first. None holds a value: an attribute that is
 * called after a field (`data-amount="5"`) counts by its mere presence.
 */
export function namesOf(element: Element, saysValue: SaysValue): string[] {
  const isControl = matches(element, 'input, select, textarea');
  const found: [rank: number, css: string][] = [];
  for (const name of element.getAttributeNames()) {
    const value = attributeOf(element, name) ?? '';
    const exact = `[${name}=${quoted(value)}]`;
    if (name === 'name' || name === 'field' || name === 'itemprop') {
      if (isChosenName(value) && !saysValue(value)) found.push([name === 'name' && !isControl ? 2 : 0, exact]);
    } else if (name === 'id') {
      if (isChosenName(value) && !/\d/.test(value) && !saysValue(value)) found.push([3, `#${CSS.escape(value)}`]);
    } else if (name === 'aria-label') {
      if (isWording(value, isControl) && !saysValue(value)) found.push([4, exact]);
    } else if (NAMING.test(name)) {
      if (isChosenName(value) && !saysValue(value)) found.push([1, exact]);
    } else if (
      /^data-/.test(name) &&
      !STATE.test(name) &&
      wordsOf(name).slice(1).every(isFieldWord) &&
      isChosenName(name)
    ) {
      if (!saysValue(name)) found.push([2, `[${CSS.escape(name)}]`]);
    }
  }
  return found.sort(([a], [b]) => a - b).map(([, css]) => css);
}

/** The same, and by class or the tag of its own that a maker thought of. */
export function hooksOf(element: Element, saysValue: SaysValue): string[] {
  const classes = [...element.classList].filter((name) => isChosenClass(name) && !saysValue(name));
  const tag = tagOf(element);
  const isOwn = tag.includes('-') && isChosenName(tag) && !saysValue(tag);
  return [...namesOf(element, saysValue), ...classes.map((name) => `.${CSS.escape(name)}`), ...(isOwn ? [tag] : [])];
}

/** The tag as selectors have it; any for one that they would need to escape. */
export function tagOf(element: Element): string {
  return /^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : '*';
}

/** Is a spoken name a field's? On a control it is; elsewhere it may be a record's, if it has no word that we know. */
function isWording(text: string, isControl: boolean): boolean {
  return text.length > 1 && text.length < 60 && !/[\n\r]/.test(text) && (isControl || namesField(text));
}

export function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
