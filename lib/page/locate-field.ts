import type { Adapter, Field, Locator } from '../adapters/adapter';
import type { FoundRoot } from './find-root';
import { isVisible } from './find-root';
import { attributeOf, closest, matches, queryAll, type Scope } from './safe-dom';
import { textOf } from './text-of';

/** Where a field's value stands, and by which locator it was found. */
export type LocatedField = { element: Element; locator: Locator };
export type Located = LocatedField | 'missing' | 'ambiguous';

/**
 * The element that bears a field's value. A locator that finds nothing leaves the word to the next; so does one that
 * finds several things that differ, but then the field is ambiguous and not just missing.
 */
export function locateField(field: Field, found: FoundRoot, busy: Adapter['busy']): Located {
  let why: 'missing' | 'ambiguous' = 'missing';
  for (const locator of field.locators) {
    if (locator.on && locator.on !== found.root.page) continue;
    const elements = found.scopes
      .flatMap((scope) => candidates(locator, scope))
      .filter((element) => isVisible(element) && !(busy && closest(element, busy)));
    const [first] = elements;
    if (!first) continue;
    if (elements.length === 1 || (locator.by !== 'label' && allAlike(elements, locator))) {
      return { element: first, locator };
    }
    why = 'ambiguous';
  }
  return why;
}

function candidates(locator: Locator, scope: Scope): Element[] {
  const elements = queryAll(scope, locator.css);
  if (locator.by === 'css') return elements;
  if (locator.by === 'cross') return elements.filter((element) => isConfirmed(element, locator.also));
  const wanted = locator.texts.map(fold);
  return elements
    .filter((label) => wanted.includes(fold(textOf(label))))
    .flatMap((label) => valueBy(label, locator, scope) ?? []);
}

function isConfirmed(element: Element, also: string): boolean {
  return matches(element, also) || queryAll(element, also).length > 0 || closest(element, also) !== null;
}

function valueBy(label: Element, { value }: Extract<Locator, { by: 'label' }>, scope: Scope): Element | null {
  if (value === 'next') return label.nextElementSibling;
  if (value === 'for') {
    const id = attributeOf(label, 'for');
    return (id === null ? null : queryAll(scope, `[id="${CSS.escape(id)}"]`)[0]) ?? null;
  }
  const box = closest(label, value.within);
  const inside = box ? queryAll(box, value.css) : [];
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** A field that a page shows twice, with the same value, is no riddle. */
function allAlike(elements: Element[], locator: Locator): boolean {
  const texts = new Set(elements.map((element) => textOf(element, locator.from)));
  return texts.size === 1;
}

/** Labels bear colons and stars; their case depends on a style sheet's whim. */
function fold(text: string): string {
  return text.replace(/[\s:*]+$/, '').toLowerCase();
}
