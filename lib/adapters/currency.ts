/** Signs that mean one currency wherever they stand; `$`, `¥` and `kr` do not, and are left to the adapter. */
const SIGNS: { [sign: string]: string } = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  r$: 'BRL',
  zł: 'PLN',
  ft: 'HUF',
  kč: 'CZK',
  lei: 'RON',
  leu: 'RON',
};

/** Signs that several currencies share, with those that they may stand for. */
const SHARED: { [sign: string]: RegExp } = {
  $: /^(USD|CAD|AUD|NZD|SGD|HKD|MXN|ARS|CLP|COP|TWD)$/,
  '¥': /^(JPY|CNY)$/,
  kr: /^(SEK|NOK|DKK|ISK)$/,
};

/**
 * The currency that a sign or code names: `null` where it names none of its own and `expected` does not settle it,
 * `undefined` for a word that is no currency at all.
 */
export function currencyOf(sign: string, expected: string | null): string | null | undefined {
  const word = sign.toLowerCase();
  if (word === '') return expected;
  const shared = Object.hasOwn(SHARED, word) ? SHARED[word] : undefined;
  if (shared) return expected !== null && shared.test(expected) ? expected : null;
  if (Object.hasOwn(SIGNS, word)) return SIGNS[word];
  const code = sign.toUpperCase();
  return /^[A-Z]{3}$/.test(code) && isCurrency(code) ? code : undefined;
}

/** Digits of the minor unit: 2 for dollars, 0 for yen; 2 where the currency is not known. */
export function minorDigits(currency: string | null): number {
  if (currency === null) return 2;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}
