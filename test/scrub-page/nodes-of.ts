/**
 * The DOM's own properties, taken from the prototypes: a form answers `form.childNodes` with its input of that name,
 * and what is asked of a page here must not pass over anything.
 */
const childNodes = getterOf<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
const textContent = getterOf<string | null>(Node.prototype, 'textContent');
const localName = getterOf<string>(Element.prototype, 'localName');
const { getAttributeNames } = Element.prototype;

export function nodesOf(node: Node): Node[] {
  return [...childNodes.call(node)];
}

export function textIn(node: Node): string {
  return textContent.call(node) ?? '';
}

export function nameOf(element: Element): string {
  return localName.call(element);
}

export function attributeNamesOf(element: Element): string[] {
  return getAttributeNames.call(element);
}

function getterOf<T>(prototype: object, name: string): (this: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`This DOM keeps ${name} where a page may hide it.`);
  return get as (this: Node) => T;
}
