import { attributeOf, queryAll, type Scope, shadowOf } from '../../lib/page/safe-dom';
import { attributeNamesOf, nodesOf } from './nodes-of';

/** All words of a page and its address, in small letters: of texts, attributes and what stands in form controls. */
export function wordsOn(page: Document, address: string): Set<string> {
  return new Set([address, ...textsIn(page)].flatMap(wordsIn));
}

/** What counts as a word: three letters or more. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

function textsIn(scope: Scope): string[] {
  return [
    ...ownTexts(scope),
    ...queryAll(scope, '*').flatMap((element) => {
      const shadow = shadowOf(element);
      const attributes = attributeNamesOf(element).flatMap((name) => [name, attributeOf(element, name) ?? '']);
      return [...ownTexts(element), ...attributes, ...valueIn(element), ...(shadow ? textsIn(shadow) : [])];
    }),
  ];
}

function ownTexts(node: Node): string[] {
  return nodesOf(node).flatMap(({ nodeValue }) => nodeValue ?? []);
}

function valueIn(element: Element): string[] {
  const isControl = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isControl ? [element.value] : [];
}
