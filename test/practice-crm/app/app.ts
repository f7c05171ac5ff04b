import type { User } from './records.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

/** What every view is given. */
export interface App {
  settings: Settings;
  words: Words;
  today: string;
  users: readonly User[];
  products: readonly string[];
  /** Account names to ids, for links; renewed when an account is edited. */
  accounts: Map<string, string>;
  go(path: string): void;
  /** Shows a line above the page: what was saved, or (as `role="alert"`) what the CRM refused. */
  tell(kind: 'saved' | 'error', message: string): void;
  /** For failed calls: the CRM's own words, or that it did not answer. */
  tellFailure(failure: unknown): void;
  change(settings: Partial<Settings>): Promise<void>;
  reset(): Promise<void>;
}

/** Draws one page into `host`; stops when the rep leaves it. */
export type Page = (host: HTMLElement, abort: AbortSignal) => Promise<void>;
