import { attributeOf, queryAll } from '../safe-dom';

/** The locale that the page says it is in; null where it says none, or something that is no language. */
export function localeOf(page: Document): string | null {
  const [html] = queryAll(page, ':root');
  try {
    return Intl.getCanonicalLocales((html && attributeOf(html, 'lang')) ?? '')[0] ?? null;
  } catch {
    return null;
  }
}
