/**
 * A place where the rep switched the sidebar on: the origin of a CRM, its adapter's id and the CRM's name. One adapter serves many
 * companies' sites; which are this rep's, only the rep knows.
 */
export type Site = { origin: string; adapter: string; crm: string };

/** Under this key of `storage.local` content scripts find the adapter's id for their page's origin. */
export const SITES_KEY = 'sites';
export type SiteMap = { [origin: string]: string };

/** Under this and its id a content script finds the adapter itself. */
export const ADAPTER_KEY = 'adapter.';
