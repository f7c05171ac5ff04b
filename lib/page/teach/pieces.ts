import { matches } from '../safe-dom';
import { allBelow, contains } from './tree';

const NEVER = 'script, style, template, noscript, option, optgroup';

/** The elements at or below one that say something: that have a text of their own, or are a form's. */
export function piecesOf(element: Element): Element[] {
  return allBelow(element).filter(isPiece);
}

export function isPiece(element: Element): boolean {
  if (matches(element, NEVER)) return false;
  if (matches(element, 'input:not([type="hidden"]), select, textarea')) return true;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text && /[\p{L}\p{N}]/u.test(node.data)) return true;
  }
  return false;
}

/** Is `box` there for this element alone: does it say nothing else but a label and perhaps what a button does? */
export function isOwnBox(box: Element, element: Element): boolean {
  return piecesOf(box).filter((piece) => !contains(element, piece)).length <= 2;
}
