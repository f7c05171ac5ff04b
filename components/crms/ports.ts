import type { Locale } from '../../lib/domain/text';
import type { FailurePorts } from '../kit/FailureLine';

/** A CRM that the extension knows of itself, and how well. */
export type KnownCrm = {
  id: string;
  name: string;
  hooks: 'names' | 'words' | 'none';
  checkedOn: 'running' | 'written pages';
  sure: 'high' | 'medium' | 'low';
};

/** A site at which the rep switched the sidebar on; `allowed` is false after the permission was taken away. */
export type CrmSite = {
  origin: string;
  crm: string;
  adapter: string;
  allowed: boolean;
  /** Of a CRM whose API takes a token: which API, and whether there is one. */
  token: { api: string; connected: boolean } | null;
};

export type CrmsView = {
  locale: Locale;
  theme: 'auto' | 'light' | 'dark';
  store: 'ready' | 'unreadable' | 'tooNew';
  sites: CrmSite[];
  known: KnownCrm[];
};

/** Where an address leads, and the ids of the CRMs that it may be. */
export type Place = { origin: string; candidates: string[] };

export type CrmsPorts = FailurePorts & {
  /** Null until it has been read. */
  view: CrmsView | null;
  /** What stands in the address at first: the page from which the rep came. */
  address: string;
  /** Null for what is no address. */
  placeOf(address: string): Place | null;
  /** Asks the browser for the permission, so it must be called right in the rep's click. */
  switchOn(origin: string, adapter: string): void;
  switchOff(origin: string): void;
  /** Keeps the token for a CRM's API, or forgets it; asks the browser for the API's hosts, right in the rep's click. */
  connect(adapter: string, api: string, token: string | null): void;
  openImport(): void;
};
