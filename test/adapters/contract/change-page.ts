import type { Adapter } from '../../../lib/adapters/adapter';
import type { LocatedField } from '../../../lib/page/locate-field';
import { scopesOf } from './load-fixture';

/** Empties a field, as the rep would. */
export function emptyValue({ element, locator }: LocatedField): void {
  if (typeof locator.from === 'object') element.setAttribute(locator.from.attribute, '');
  else if (locator.from === 'text') element.textContent = '';
  else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = '';
  else if (element instanceof HTMLSelectElement) {
    const none = element.ownerDocument.createElement('option');
    none.value = '';
    element.prepend(none);
    element.value = '';
  } else element.textContent = '';
}

export function hide(element: Element): void {
  element.setAttribute('hidden', '');
}

/** All selectors of an adapter. */
export function selectorsIn(adapter: Adapter): string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string): void => {
    const isSelector = ['css', 'also', 'box', 'within', 'busy', 'detect', 'required'].includes(key);
    if (typeof value === 'string' && isSelector) found.push(value);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    }
  };
  visit(adapter, '');
  return found;
}

/** A selector's parts, one for each shadow root on the way. */
export function partsOf(css: string): string[] {
  return css.split(' >>> ');
}

/** By what an adapter knows its way about a page. */
export type Hooks = { attributes: string[]; labels: string[]; busy: string | null };

export function hooksOf(adapter: Adapter): Hooks {
  const css = selectorsIn(adapter);
  const named = css.flatMap((each) => [...each.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name));
  const locators = Object.values(adapter.fields).flatMap((fields) =>
    Object.values(fields).flatMap((field) => field.locators),
  );
  const agreeing = adapter.roots.flatMap(({ agrees }) => Object.keys(agrees ?? {}));
  const hiding = ['hidden', 'inert', 'aria-hidden', 'style', 'value'];
  const attributes = new Set(['class', 'id', ...named, ...agreeing]).difference(new Set(hiding));
  return {
    // What loads is told from what is empty by this mark alone: without it nobody could.
    busy: adapter.busy,
    attributes: [...attributes],
    labels: [...new Set(locators.flatMap((locator) => (locator.by === 'label' ? partsOf(locator.css).slice(-1) : [])))],
  };
}

/** Renames some of the attributes and labels of a page, as a new version of a CRM would. */
export function rename(page: Document, { attributes, labels, busy }: Hooks, hit: () => boolean): void {
  for (const scope of scopesOf(page)) {
    for (const element of scope.querySelectorAll('*')) {
      if (element.closest('head') || element.localName === 'html' || (busy && element.matches(busy))) continue;
      for (const hook of attributes) {
        const value = element.getAttribute(hook);
        if (value !== null && value !== '' && hit()) element.setAttribute(hook, `new-${value}`);
      }
      if (labels.some((css) => element.matches(css)) && element.children.length === 0 && hit()) {
        element.textContent = `New ${element.textContent}`;
      }
    }
  }
}
