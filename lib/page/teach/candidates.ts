import { matches } from '../safe-dom';
import { isPiece } from './pieces';
import { allBelow, childrenOf, isSeen, parentOf } from './tree';

/** The key that goes from one element to another. */
export type Move = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** Where an arrow key leads from an element; null where there is nothing further. From nowhere, to the first or last. */
export function moveFrom(element: Element | null, move: Move, page: Document): Element | null {
  if (element && move === 'ArrowUp') {
    const parent = parentOf(element);
    return parent && !matches(parent, 'html, body') ? parent : null;
  }
  if (element && move === 'ArrowDown') {
    const inside = allBelow(element).slice(1);
    const children = childrenOf(element);
    return children.find((child) => isPickable(child)) ?? inside.find(isPickable) ?? null;
  }
  const all = allBelow(page.body);
  const step = move === 'ArrowLeft' || move === 'ArrowUp' ? -1 : 1;
  const start = element ? all.indexOf(element) : step === 1 ? -1 : all.length;
  for (let at = start + step; at >= 0 && at < all.length; at += step) {
    const each = all[at];
    if (each && isPickable(each)) return each;
  }
  return null;
}

/** Does it say something, and is it to be seen? */
function isPickable(element: Element): boolean {
  return isPiece(element, /\S/) && isSeen(element);
}
