/**
 * The DOM's own methods, taken from the prototypes. A form answers `form.closest` with its input of that name and a
 * document answers `document.body` with an image of that name, also in a content script; a page must not be able to
 * change what we read by naming an element.
 */
const { querySelectorAll, closest: closestOf, getAttribute, checkVisibility } = Element.prototype;
const documentQuery = Document.prototype.querySelectorAll;
const fragmentQuery = DocumentFragment.prototype.querySelectorAll;
const rootOf = Node.prototype.getRootNode;

/** Where selectors are tried: a page, an element, or an open shadow root. */
export type Scope = Document | Element | ShadowRoot;

/** All that matches `css` in `scope`; ` >>> ` goes on in the shadow roots of what was found. */
export function queryAll(scope: Scope, css: string): Element[] {
  const [first = '', ...rest] = css.split(' >>> ');
  let found = queryOne(scope, first);
  for (const part of rest) {
    found = found.flatMap((host) => {
      const shadow = shadowOf(host);
      return shadow ? queryOne(shadow, part) : [];
    });
  }
  return found;
}

function queryOne(scope: Scope, css: string): Element[] {
  const own =
    scope instanceof Document ? documentQuery : scope instanceof DocumentFragment ? fragmentQuery : querySelectorAll;
  try {
    return [...(own.call(scope as never, css) as NodeListOf<Element>)];
  } catch {
    return []; // What is no selector in this browser finds nothing.
  }
}

export function matches(element: Element, css: string): boolean {
  return nearest(element, css) === element;
}

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** The element's open shadow root. */
export function shadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot instanceof ShadowRoot ? element.shadowRoot : null;
}

/** The host of the shadow root that the element lies in; null outside of any. */
export function hostOf(element: Element): Element | null {
  const root = rootOf.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The closest ancestor (or the element itself) that matches, within its own tree. */
export function nearest(element: Element, css: string): Element | null {
  try {
    return closestOf.call(element, css);
  } catch {
    return null;
  }
}

/** The same, going out of open shadow roots. */
export function closest(element: Element, css: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = nearest(at, css);
    if (found) return found;
  }
  return null;
}

/** Does the element have a box that is drawn? An element that only groups (`display: contents`) asks its parent. */
export function isDrawn(element: Element): boolean {
  if (typeof checkVisibility !== 'function' || checkVisibility.call(element, { visibilityProperty: true })) return true;
  const parent = element.parentElement ?? hostOf(element);
  return parent instanceof Element && getComputedStyle(element).display === 'contents' && isDrawn(parent);
}
