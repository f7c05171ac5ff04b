import { matches, nearest } from '../safe-dom';
import { allBelow, contains } from './tree';

const BUTTON = 'button, [role="button"]';
const NEVER = 'script, style, template, noscript, option, optgroup';

/** The elements at or below one that say something: that have a text of their own, or are a form's. */
export function piecesOf(element: Element): Element[] {
  return allBelow(element).filter((each) => isPiece(each));
}

/** `text` is what counts as one: words and numbers, or for who looks for empty fields also a dash. */
export function isPiece(element: Element, text = /[\p{L}\p{N}]/u): boolean {
  if (matches(element, NEVER)) return false;
  if (matches(element, 'input:not([type="hidden"]), select, textarea')) return true;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text && text.test(node.data)) return true;
  }
  return false;
}

/** Is `box` there for this element alone: does it say nothing else but a label, and what buttons do? */
export function isOwnBox(box: Element, element: Element): boolean {
  return piecesOf(box).filter((piece) => !contains(element, piece) && !isOfButton(piece)).length <= 1;
}

/** Does it say nothing, but perhaps what a button does? */
export function saysNothing(element: Element): boolean {
  return piecesOf(element).every(isOfButton);
}

function isOfButton(piece: Element): boolean {
  return nearest(piece, BUTTON) !== null;
}

/** Does `outer` say nothing but what `inner` says, also in open shadow roots? */
export function isAllOf(outer: Element, inner: Element): boolean {
  return piecesOf(outer).every((piece) => contains(inner, piece));
}
