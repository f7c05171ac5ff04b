/** Where an event began, also within open shadow roots; the path is asked for only if there is one. */
export function innermost(event: Event): Element | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  if (!target.shadowRoot) return target;
  const [first] = event.composedPath();
  return first instanceof Element ? first : target;
}
