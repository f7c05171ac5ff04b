import { currencyOf } from '../record/currency';

/** What signs that several currencies share mean in most files. */
const LIKELY: { [sign: string]: string } = { $: 'USD', '¥': 'JPY' };

/**
 * The currency that a sign or code beside an amount names; one that is shared means `expected` where it may. Null where
 * it names none for certain, `undefined` for a word that is no currency.
 */
export function namedCurrency(sign: string, expected: string | null): string | null | undefined {
  if (sign === '') return null;
  const named = currencyOf(sign, expected);
  return named === null ? (LIKELY[sign] ?? null) : named;
}
