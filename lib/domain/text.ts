/** The languages that the product speaks. */
export const LOCALES = ['en', 'ro'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text of the team's own (in a playbook): one for all languages, or one for each with English always there. */
export type LocalText = string | { en: string; ro?: string | undefined };

/** `text` in `locale`, in English where there is no translation. */
export function textIn(text: LocalText, locale: Locale): string {
  return typeof text === 'string' ? text : (text[locale] ?? text.en);
}

/** The language of ours that serves a reader of `language` (a BCP 47 tag); English where we do not speak it. */
export function localeFor(language: string): Locale {
  const base = language.slice(0, 2).toLowerCase();
  return LOCALES.find((locale) => locale === base) ?? 'en';
}
