/**
 * A message is a text with `{name}` placeholders, or a function of its parameters where the wording
 * depends on a number. English is the source: another language must have the same keys and parameters.
 */
export type Message = string | ((params: never) => string);
export type Messages = { readonly [key: string]: Message };

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What a message needs to be told. */
export type ParamsOf<M> = M extends (params: infer P) => string
  ? P
  : M extends string
    ? { [Name in Names<M>]: string | number }
    : never;

/** The shape that a translation of `English` must have. */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends (params: infer P) => string ? (params: P) => string : string;
};

/** One screen's messages in every language; that they agree is checked where they are written. */
export type Words = { en: Messages; ro: Messages };

/** `message` with its placeholders filled in; one that is not given stays as it is. */
export function fill(message: Message, params: { [name: string]: unknown } | undefined): string {
  if (typeof message === 'function') return message((params ?? {}) as never);
  if (params === undefined) return message;
  return message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}
