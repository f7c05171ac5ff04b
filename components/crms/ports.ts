import type { Token, TokenPart } from '../../lib/domain/record/token';
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
  /** The team's playbook switched the adapter off. */
  stopped: boolean;
  /**
   * Of a CRM whose API takes a token: which API, what it wants pasted (nothing where it takes the session of its page), and
   * whether it was pasted or allowed.
   */
  token: { api: string; parts: readonly TokenPart[]; connected: boolean } | null;
};

export type CrmsView = {
  locale: Locale;
  theme: 'auto' | 'light' | 'dark';
  store: 'ready' | 'unreadable' | 'tooNew';
  sites: CrmSite[];
  known: KnownCrm[];
  own: OwnCrm[];
};

/** An adapter that the rep taught or took from a file; `stands` where one of the same CRM came with the extension. */
export type OwnCrm = { id: string; name: string; keptAt: number; stands: boolean };

/**
 * Where an address leads, and the ids of the CRMs that it may be; `known` where its host belongs to one, and is not just
 * any that a CRM could run on.
 */
export type Place = { origin: string; candidates: string[]; known: boolean };

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
  /**
   * Opens the page with the teach panel on it, for a CRM that has no adapter (null) or to add to one. Asks the browser for
   * the permission, right in the rep's click.
   */
  teach(address: string, adapter: string | null): void;
  saveAdapter(id: string): void;
  forgetAdapter(id: string): void;
  loadAdapter(file: File): void;
  /**
   * Keeps the token for a CRM's API (of a session there is none to keep), or forgets it with null. Asks the browser for
   * what the API needs, so it must be called right in the rep's click.
   */
  connect(site: Pick<CrmSite, 'origin' | 'adapter'>, api: string, token: Token | null): void;
  openImport(): void;
};
