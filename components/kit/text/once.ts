/** `make`'s result, made at the first use: building an `Intl` object costs about as much as drawing a card. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
