import { isVisible } from '../find-root';
import { hostOf, queryAll } from '../safe-dom';
import { hooksOf } from './hooks-of';
import { ancestorsOf } from './tree';
import type { SaysValue } from './values-here';

const MOST = 8;
const MAIN = ['main', '[role="main"]'];

/** A selector of something around an element, and what it finds now. */
export type Around = { css: string; element: Element };

/**
 * What is around an element, from near to far, by selectors that last and that find one visible thing on the page; last
 * the page's main part, if it has one, and its body. All of it outside of shadow roots, through which selectors go in.
 */
export function aroundOf(element: Element, saysValue: SaysValue): Around[] {
  const page = element.ownerDocument;
  const outside = ancestorsOf(element).filter((each) => hostOf(each) === null);
  const named = outside.flatMap((ancestor): Around[] => {
    if (ancestor.localName === 'html' || ancestor.localName === 'body') return [];
    const css = [...hooksOf(ancestor, saysValue), ...MAIN].find((each) => isOnly(page, each, ancestor));
    return css === undefined || MAIN.includes(css) ? [] : [{ css, element: ancestor }];
  });
  const main = outside.flatMap((each): Around[] => {
    const css = MAIN.find((only) => isOnly(page, only, each));
    return css === undefined ? [] : [{ css, element: each }];
  });
  const body = outside.filter(({ localName }) => localName === 'body').map((each) => ({ css: 'body', element: each }));
  return [...named.slice(0, MOST), ...main.slice(0, 1), ...body];
}

function isOnly(page: Document, css: string, element: Element): boolean {
  const found = queryAll(page, css).filter(isVisible);
  return found.length === 1 && found[0] === element;
}
