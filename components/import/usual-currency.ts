/** Countries whose reps write amounts without saying in which currency, and mean this one. */
const OF_COUNTRY: { [country: string]: string } = {
  RO: 'RON',
  MD: 'MDL',
  GB: 'GBP',
  CH: 'CHF',
  PL: 'PLN',
  HU: 'HUF',
  CZ: 'CZK',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  IN: 'INR',
  BR: 'BRL',
};
const EURO = new Set('AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '));

/** What the rep's language tag (`ro`, `en-GB`) makes likely; the rep sees it and can choose another. */
export function usualCurrency(language: string): string {
  const country = new Intl.Locale(language).maximize().region ?? 'US';
  return OF_COUNTRY[country] ?? (EURO.has(country) ? 'EUR' : 'USD');
}
