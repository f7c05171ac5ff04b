import { finder } from '@medv/finder';
import type { Locator } from '../../adapters/adapter';
import { namesOf, quoted } from './hooks-of';
import { isOwnBox } from './pieces';
import type { Pointed } from './pointed';
import { isChosenClass, isChosenName } from './stable-name';
import type { SaysValue } from './values-here';
import { hostsOf } from './way-to';

/** What ends the search, whatever the machine; the time only where a page makes each look slow. */
const MOST_PATHS = 600;
const LONGEST_MS = 2_000;
/** The schema's limit of a selector. */
const LONGEST = 256;
/** Ends in a class, id or attribute, or a tag of its maker's own. Mere tags say something only within a component. */
const NAMED = /([.#\]][^ >]*|(^| )[a-z]+-[a-z-]+)$/;
/** A page has one of these, and it says what it is. */
const ALONE = /^(h1|main h1|header h1)$/;

/**
 * A locator by where the element lies among names that last. Null where only its place among its like would tell it: on
 * the next record a field may be missing, and the place be another's.
 */
export function pathLocator({ element, from, chosenBy }: Pointed, saysValue: SaysValue): Locator | null {
  const parts = [...hostsOf(element), chosenBy ? element.parentElement : element].map((each) =>
    each ? pathTo(each, saysValue) : null,
  );
  const leaf = chosenBy?.[0];
  const css = parts.join(' >>> ') + (leaf === undefined ? '' : ` ${leaf}`);
  if (parts.includes(null) || css.length > LONGEST) return null;
  return { by: 'css', css, ...(from === undefined ? {} : { from }) };
}

function pathTo(element: Element, saysValue: SaysValue): string | null {
  const names = new Set<string>();
  for (let at: Element | null = element; at; at = at.parentElement) {
    for (const css of namesOf(at, saysValue)) names.add(css);
  }
  const root = element.getRootNode();
  try {
    const css = finder(element, {
      root: (root instanceof Document ? root.documentElement : root) as Element,
      idName: (name) => isChosenName(name) && !/\d/.test(name) && !saysValue(name),
      className: (name) => isChosenClass(name) && !saysValue(name),
      attr: (name, value) => names.has(`[${name}=${quoted(value)}]`),
      timeoutMs: LONGEST_MS,
      maxNumberOfPathChecks: MOST_PATHS,
    });
    return /:nth-/.test(css) || !(root instanceof ShadowRoot || isTold(element, css)) ? null : css;
  } catch {
    // It found none, or the page put its own things in the place of an element's methods.
    return null;
  }
}

/** Does the path say which element it is, and not just which of its kind happens to be there? */
function isTold(element: Element, css: string): boolean {
  if (NAMED.test(css) || ALONE.test(css)) return true;
  const box = element.parentElement;
  return (
    / > [a-z0-9]+$/.test(css) && NAMED.test(css.replace(/ > [a-z0-9]+$/, '')) && box !== null && isOwnBox(box, element)
  );
}
