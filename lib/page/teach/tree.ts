import { hostOf, isDrawn, queryAll, shadowOf } from '../safe-dom';
import { textOf } from '../text-of';

const MOST_WRAPPERS = 16;

/** The parent as the page is drawn: out of an open shadow root it is the host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** The ancestors as the page is drawn, from near to far. */
export function ancestorsOf(element: Element, most = Number.POSITIVE_INFINITY): Element[] {
  const found: Element[] = [];
  for (let at = parentOf(element); at && found.length < most; at = parentOf(at)) found.push(at);
  return found;
}

/** The ancestors up to `most` steps away. One that only wraps, and says nothing more, is no step. */
export function stepsUp(element: Element, most: number): Element[] {
  const found: Element[] = [];
  let steps = 0;
  let said = textOf(element, 'text');
  for (const ancestor of ancestorsOf(element, MOST_WRAPPERS)) {
    const says = textOf(ancestor, 'text');
    if (says !== said || said === '') steps += 1;
    if (steps > most) break;
    said = says;
    found.push(ancestor);
  }
  return found;
}

/** Step by step, since a form answers `form.children` with its input of that name. */
export function childrenOf(element: Element | ShadowRoot): Element[] {
  const found: Element[] = [];
  for (let at = element.firstElementChild; at; at = at.nextElementSibling) found.push(at);
  return found;
}

/** Is `inner` within `outer`, or the same, also through open shadow roots? */
export function contains(outer: Element, inner: Element): boolean {
  return outer === inner || ancestorsOf(inner).includes(outer);
}

/** The element and all below it in the order of the page, open shadow roots before what is slotted into them. */
export function allBelow(element: Element): Element[] {
  const inside = shadowOf(element);
  const own = queryAll(element, '*');
  // Most elements have no shadow root, and the browser's own list is then all there is.
  if (!inside && !own.some((each) => shadowOf(each))) return [element, ...own];
  return [element, ...[...(inside ? childrenOf(inside) : []), ...childrenOf(element)].flatMap(allBelow)];
}

/** Is it to be seen and larger than a dot? */
export function isSeen(element: Element): boolean {
  if (!isDrawn(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}
