const namesByLocale = new Map<string, string[]>();

/** The number (1 to 12) of a month's name, in full or cut, in the page's language or English; null for no month. */
export function monthOf(word: string, locale: string | null): number | null {
  const wanted = fold(word);
  for (const language of [locale ?? 'en', 'en']) {
    const found = namesIn(language).flatMap((name, month) => (name.startsWith(wanted) ? month + 1 : []));
    if (wanted.length >= 3 && found.length === 1) return found[0] ?? null;
  }
  return null;
}

function namesIn(locale: string): string[] {
  let names = namesByLocale.get(locale);
  if (!names) {
    // With a day, as many languages bend the month's name after one.
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    names = Array.from({ length: 12 }, (_, month) =>
      fold(format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month')?.value ?? ''),
    );
    namesByLocale.set(locale, names);
  }
  return names;
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
}
