import type { Locale } from '../../../lib/domain/text';
import { once } from './once';

/** Writes minor units as money in `locale`; large sums without cents, which nobody reads. */
export function moneyIn(locale: Locale): (minor: number, currency: string | null) => string {
  const made = new Map<string, { write: Intl.NumberFormat; digits: number } | null>();
  const plain = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  return (minor, currency) => {
    if (currency === null) return plain().format(minor / 100);
    let known = made.get(currency);
    if (known === undefined) {
      known = formatterOf(locale, currency);
      made.set(currency, known);
    }
    if (known === null) return `${plain().format(minor / 100)} ${currency}`;
    return known.write.format(minor / 10 ** known.digits);
  };
}

/** How many digits of an amount in `currency` are minor units: 2 of most, none of the yen. */
export function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Null for a code that `Intl` refuses: an import may carry anything. */
function formatterOf(locale: Locale, currency: string): { write: Intl.NumberFormat; digits: number } | null {
  try {
    const write = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: 0,
      maximumFractionDigits: 0,
    });
    return { write, digits: minorDigits(currency) };
  } catch {
    return null;
  }
}
