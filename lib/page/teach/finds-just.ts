import type { Locator } from '../../adapters/adapter';
import type { FoundRoot } from '../find-root';
import { locateField } from '../locate-field';
import { matches } from '../safe-dom';
import { textOf } from '../text-of';
import type { Pointed } from './pointed';
import { contains } from './tree';

/**
 * Does a locator find just what was pointed at in this root, by the code that will read it? What wraps the value, or is
 * within, counts too where it says the same. An adapter's other words (`blanks`, `busy`) do not matter here.
 */
export function findsJust(locator: Locator, { element, from }: Pointed, root: Element): boolean {
  const found: FoundRoot = { root: { page: 'record', css: '*' }, element: root, scopes: [root] };
  const located = locateField({ type: 'text', locators: [locator] }, found, null);
  if (typeof located === 'string') return false;
  if (located.element === element) return true;
  if (matches(element, 'input, select, textarea') || textOf(element, from) === '') return false;
  return (
    (contains(located.element, element) || contains(element, located.element)) &&
    textOf(located.element, locator.from) === textOf(element, from)
  );
}
