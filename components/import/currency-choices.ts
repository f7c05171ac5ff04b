import type { Locale } from '../../lib/domain/text';

/** Above all the others, since hardly a file has another. */
const FIRST = ['EUR', 'USD', 'RON', 'GBP', 'CHF'];

const made = new Map<string, { value: string; label: string }[]>();

/** Every currency, by its code and name in `locale`. */
export function currencyChoices(locale: Locale, chosen: string): { value: string; label: string }[] {
  const key = `${locale} ${chosen}`;
  const known = made.get(key);
  if (known) return known;
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const codes = new Set([...FIRST, chosen, ...Intl.supportedValuesOf('currency')]);
  const choices = [...codes].map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` }));
  made.set(key, choices);
  return choices;
}
