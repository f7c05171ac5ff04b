type Attributes = { [name: string]: string | number | boolean };

/** Makes an element of our overlay; by the prototype's method, which the page cannot shadow by naming an image. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[T];
  set(element, attributes);
  element.append(...children);
  return element;
}

export function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
}
