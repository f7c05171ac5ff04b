/** Signs that mean one currency wherever they stand. */
const SIGNS = new Map(
  '€ EUR,£ GBP,₹ INR,us$ USD,r$ BRL,zł PLN,ft HUF,kč CZK,lei RON,leu RON'
    .split(',')
    .map((each) => each.split(' ') as [sign: string, code: string]),
);

/** Currencies of two digits that need no asking: the first use of `Intl` costs a page more than a whole reading. */
const COMMON = new Set('USD EUR GBP RON CHF CAD AUD NZD PLN CZK SEK NOK DKK BRL INR MXN CNY'.split(' '));

/** Signs that several currencies share; which one it is, only the adapter can know. */
const SHARED: { [sign: string]: RegExp } = {
  $: /D$|MXN|ARS|CLP|COP/,
  '¥': /JPY|CNY/,
  kr: /SEK|NOK|DKK|ISK/,
};

/**
 * The currency that a sign or code names: `null` where it names none of its own and `expected` does not settle it,
 * `undefined` for a word that is no currency at all.
 */
export function currencyOf(sign: string, expected: string | null): string | null | undefined {
  const word = sign.toLowerCase();
  if (word === '') return expected;
  if (Object.hasOwn(SHARED, word)) return expected !== null && SHARED[word]?.test(expected) ? expected : null;
  const code = sign.toUpperCase();
  return SIGNS.get(word) ?? (COMMON.has(code) || Intl.supportedValuesOf('currency').includes(code) ? code : undefined);
}

/** Digits of the minor unit: 2 for dollars, 0 for yen; 2 where the currency is not known. */
export function minorDigits(currency: string | null): number {
  if (currency === null || COMMON.has(currency)) return 2;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
