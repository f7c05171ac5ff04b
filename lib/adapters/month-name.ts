const namesByLocale = new Map<string, string[][]>();

/** The number (1 to 12) of a month's name, in full or cut, in the page's language or English; null for no month. */
export function monthOf(word: string, locale: string | null): number | null {
  const wanted = fold(word);
  if (wanted.length < 3) return null;
  for (const language of new Set([locale ?? 'en', 'en'])) {
    const found = namesIn(language).flatMap((names, index) =>
      names.some((name) => name === wanted || (wanted.length >= 3 && name.startsWith(wanted))) ? [index + 1] : [],
    );
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

function namesIn(locale: string): string[][] {
  const known = namesByLocale.get(locale);
  if (known) return known;
  const made = Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).map((width) => fold(nameOf(month, width, locale))),
  );
  namesByLocale.set(locale, made);
  return made;
}

function nameOf(month: number, width: 'long' | 'short', locale: string): string {
  try {
    // With a day, as many languages bend the month's name after one.
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: width, timeZone: 'UTC' });
    return format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month')?.value ?? '';
  } catch {
    return '';
  }
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
}
