import type { Locator } from '../../adapters/adapter';
import { type FoundRoot, isVisible } from '../find-root';
import { locateField } from '../locate-field';
import { matches, queryAll } from '../safe-dom';
import { textOf } from '../text-of';
import type { Pointed } from './pointed';
import { contains } from './tree';

/** The schema's limit of a selector. */
const LONGEST = 256;

/**
 * What a locator finds in a root, by the code that will read it:
 * - *alone*: just what was pointed at, or what wraps it, or is within, and says the same.
 * - *alike*: so does the reader, though its selector finds more that is told apart by a label or says the same.
 * - *several*: several things that differ, so that in a nearer place it may be the one.
 * - *other*: nothing, or something else.
 */
export type Judgement = 'alone' | 'alike' | 'several' | 'other';

/** An adapter's other words (`blanks`, `busy`) do not matter here. */
export function judgeLocator(locator: Locator, pointed: Pointed, root: Element): Judgement {
  if (!isShort(locator)) return 'other';
  const found: FoundRoot = { root: { page: 'record', css: '*' }, element: root, scopes: [root] };
  const located = locateField({ type: 'text', locators: [locator] }, found, null);
  if (located === 'ambiguous') return 'several';
  if (located === 'missing') return 'other';
  const isAlone = queryAll(root, locator.css).filter(isVisible).length === 1;
  if (!isIt(located.element, locator, pointed)) return isAlone ? 'other' : 'several';
  return isAlone ? 'alone' : 'alike';
}

function isIt(found: Element, locator: Locator, { element, from }: Pointed): boolean {
  if (found === element) return true;
  if (matches(element, 'input, select, textarea') || textOf(element, from) === '') return false;
  const isNested = contains(found, element) || contains(element, found);
  return isNested && textOf(found, locator.from) === textOf(element, from);
}

function isShort(locator: Locator): boolean {
  const { css, by } = locator;
  const value = by === 'label' && typeof locator.value === 'object' ? locator.value : { within: '', css: '' };
  return Math.max(css.length, value.within.length, value.css.length) <= LONGEST;
}
