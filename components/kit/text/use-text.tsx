import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Locale, LocalText } from '../../../lib/domain/text';
import { textIn } from '../../../lib/domain/text';
import type { Format } from './format';
import { formatIn } from './format';
import type { Messages, ParamsOf, Words } from './message';
import { fill } from './message';

/** What a component says, and in which language. */
export type Text<M extends Messages> = Format & {
  locale: Locale;
  t<K extends keyof M & string>(
    key: K,
    ...params: keyof ParamsOf<M[K]> extends never ? [] : [params: ParamsOf<M[K]>]
  ): string;
  /** The message `area.key`, for keys that come with data; `key` itself where there is none. */
  named(area: string, key: string, params?: { [name: string]: unknown }): string;
  /** A text of the team's own, from a playbook. */
  local(text: LocalText): string;
};

const TextContext = createContext<Text<Messages> | null>(null);

type Props = { locale: Locale; words: Words; children: ComponentChildren };

export function TextProvider({ locale, words, children }: Props) {
  const text = useMemo(() => textOf<Messages>(words, locale), [words, locale]);
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

/** `M` names the catalogue that the screen around this component was given. */
export function useText<M extends Messages>(): Text<M> {
  const text = useContext(TextContext);
  if (text === null) throw new Error('useText needs a TextProvider (or Screen) around it');
  return text as unknown as Text<M>;
}

export function textOf<M extends Messages>(words: Words, locale: Locale): Text<M> {
  const messages = words[locale];
  const say = (key: string, params?: { [name: string]: unknown }) =>
    Object.hasOwn(messages, key) ? fill(messages[key] as string, params) : null;
  return {
    ...formatIn(locale),
    locale,
    t: (key, ...params) => say(key, params[0] as { [name: string]: unknown } | undefined) ?? key,
    named: (area, key, params) => say(`${area}.${key}`, params) ?? key,
    local: (text) => textIn(text, locale),
  };
}
