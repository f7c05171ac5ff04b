/** The number (1 to 12) of a month's name, in full or cut, in the page's language or English; null for no month. */
export function monthOf(word: string, locale: string | null): number | null {
  const wanted = fold(word);
  for (const language of [locale ?? 'en', 'en']) {
    // With a day, as many languages bend the month's name after one.
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    const found = Array.from({ length: 12 }, (_, month) => month + 1).filter((month) => {
      const name = format.formatToParts(Date.UTC(2026, month - 1, 15)).find(({ type }) => type === 'month')?.value;
      return fold(name ?? '').startsWith(wanted);
    });
    if (wanted.length >= 3 && found.length === 1) return found[0] ?? null;
  }
  return null;
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
}
