/** The domains under which Zoho runs, one for each part of the world in which it keeps accounts. */
export const ZOHO_DOMAINS = [
  'zoho.com',
  'zoho.eu',
  'zoho.in',
  'zoho.com.au',
  'zoho.jp',
  'zoho.com.cn',
  'zoho.sa',
  'zoho.uk',
  'zoho.ae',
  'zohocloud.ca',
] as const;

/** Where Zoho gives tokens for one part of the world, and where its API there is. Origins. */
export type DataCentre = { accounts: string; api: string };

export const ZOHO_CENTRES: readonly DataCentre[] = ZOHO_DOMAINS.map(centreAt);

/** The part of the world in which the account of a site is; that of the United States where the site does not say. */
export function dataCentreOf(site: string): DataCentre {
  const { hostname } = new URL(site);
  return centreAt(ZOHO_DOMAINS.find((domain) => hostname.endsWith(`.${domain}`)) ?? 'zoho.com');
}

function centreAt(domain: string): DataCentre {
  return {
    accounts: `https://accounts.${domain}`,
    api: `https://www.zohoapis.${domain.replace(/^\w+\./, '')}`,
  };
}
