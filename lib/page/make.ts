/** Makes an element of our overlay; by the prototype's method, which the page cannot shadow by naming an image. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: { [name: string]: string },
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[T];
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
