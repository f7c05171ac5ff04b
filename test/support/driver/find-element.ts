/**
 * What to look for in a document: a CSS selector, or what a person would call it. `name` is the accessible name: its
 * label or its words. Of several the first that can be seen counts.
 */
export type Target = string | { role: Role; name: string };

export type Role =
  | 'button'
  | 'link'
  | 'textbox'
  | 'combobox'
  | 'checkbox'
  | 'heading'
  | 'region'
  | 'menuitem'
  | 'radio';

export type PlainTarget = { css: string; name: string | null };

/** As data that can be sent into a page. */
export function plainTarget(target: Target): PlainTarget {
  return typeof target === 'string' ? { css: target, name: null } : { css: CSS_OF[target.role], name: target.name };
}

const CSS_OF: Record<Role, string> = {
  button: 'button, [role=button], summary, input[type=submit]',
  link: 'a[href], [role=link]',
  textbox: 'input:not([type=checkbox], [type=radio], [type=submit], [type=hidden]), textarea, [role=textbox]',
  combobox: 'select, [role=combobox]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  radio: 'input[type=radio], [role=radio]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  region: 'section[aria-label], [role=region], main, form[aria-label]',
  menuitem: '[role=menuitem], [role=menuitemradio], [role=menuitemcheckbox]',
};

/** Runs in the page, so it may use nothing from around it. Looks into open shadow roots as well. */
export function findElement({ css, name }: PlainTarget): Element | null {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const referred = (element: Element, attribute: string) =>
    (element.getAttribute(attribute) ?? '')
      .split(' ')
      .map((id) => tidy((element.getRootNode() as Document).getElementById?.(id)?.textContent))
      .join(' ')
      .trim();
  const nameOf = (element: Element) =>
    tidy(element.getAttribute('aria-label')) ||
    referred(element, 'aria-labelledby') ||
    tidy((element as HTMLInputElement).labels?.[0]?.textContent) ||
    tidy(element.textContent) ||
    tidy(element.getAttribute('title')) ||
    tidy((element as HTMLInputElement).value);
  const isSeen = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden';
  };
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
    for (const element of root.querySelectorAll(css)) {
      if ((name === null || nameOf(element) === name) && isSeen(element)) return element;
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
  }
  return null;
}
