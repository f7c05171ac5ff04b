import type { PageKind, RecordKind } from '../domain/record/crm-record';
import type { SignalName } from '../domain/signal/catalogue';
import type { Day } from '../domain/time/day';
import type { CookieApi, TokenApi } from './token-apis';

/**
 * All we know of one CRM, as inert data: nothing in it is code, so it can be checked, saved, made by pointing
 * at a page, and proved against saved pages. Selectors are only ever given to `querySelectorAll`.
 */
export type Adapter = {
  /** Also the id of the CRM as a tool in playbooks. */
  id: string;
  name: string;
  version: string;
  about: About;
  /** Match patterns of the hosts that its maker runs. */
  matches: string[];
  /** Companies run it on hosts of their own, too: then the rep says at which address, and `detect` tells it. */
  selfHosted?: true | undefined;
  /** A selector that only this CRM's pages have; a page of the host without it gets nothing. Null: the host is enough. */
  detect: string | null;
  /** First match wins, so an edit form goes before the record and a board before the record's id. */
  routes: Route[];
  roots: Root[];
  /** What matches this, or lies within it, is still loading: neither read nor blank. */
  busy: string | null;
  /** Texts by which the CRM says "empty". */
  blanks: string[];
  /** What marks a field that the CRM itself asks for: on the value, or on or in the locator's `box` around it. */
  required: string | null;
  /** The steps of the stage path that the page shows, in the order of the process. */
  stages: { [K in RecordKind]?: StagePath };
  /** The page's `lang` to the locale in which the CRM writes numbers and dates, where `lang` does not say it all. */
  locales: { [lang: string]: string };
  fields: { [K in RecordKind]?: { [field: string]: Field } };
  /** Who is signed in. */
  user: ValueAt | null;
  signals: SignalRule[];
  /** Every id that `feature.used` may carry. */
  features: string[];
  api: AdapterApi | null;
};

/** How well we know this CRM's pages: the README's table, and the line under its name. */
export type About = {
  /**
   * By what a page names its fields: *names*, attributes that the CRM's own code relies on; *words*, labels that a rep
   * reads, so each language must be known; *none*, nothing that lasts, so only the address is understood.
   */
  hooks: 'names' | 'words' | 'none';
  /** What it was checked on: the CRM itself, running, or pages written from its source and documents. */
  checkedOn: 'running' | 'written pages';
  /** *high*: the CRM's source or documents, or several current programs that use it; *medium*: one; *low*: hearsay. */
  sure: 'high' | 'medium' | 'low';
  checkedDay: Day;
  /** Where the hooks were learnt. */
  sources: string[];
};

/**
 * Where an address leads. `path` is segments split by `/`: a literal, `*` (any one segment), `**` (any number of
 * segments, also none), `:id` (the record's id), or a literal before it (`deals-:id`). `query` is matched in any order;
 * parameters that are not named do not matter. With `inHash` both are looked for behind the `#`, as in `#/deals/7/show`,
 * `#Lead/view/7` and `#id=5&model=crm.lead`; what follows a `;` (`7;views=1`) is left out there.
 */
export type Route = {
  page: PageKind;
  kind: RecordKind | null;
  path?: string;
  query?: { [parameter: string]: string };
  inHash?: true;
};

/** A `Route` that an address matched. */
export type PageRoute = { page: PageKind; kind: RecordKind | null; id: string | null };

/**
 * The part of the page that shows one record. CRMs keep other records in the page, so a root counts only while it
 * is visible and its attributes agree with the route; without one every field is unseen.
 */
export type Root = {
  page: 'record' | 'edit';
  /** Left out: of any kind. */
  kind?: RecordKind;
  css: string;
  /** Attributes of the root that must say the route's id or kind. */
  agrees?: { [attribute: string]: ':id' | ':kind' };
  /** Fields may lie in open shadow roots below it. */
  pierce?: true;
};

/** How a field is found and understood. */
export type Field = {
  type: 'text' | 'money' | 'date' | 'choice';
  /** Of a choice: each id with what the CRM calls it, in every language. Left out: the text is the id. */
  choices?: { [id: string]: string[] };
  /** Of money: the currency where the page shows none, or a sign that several currencies share. */
  currency?: string;
  /** Tried in order; the first that finds exactly one answer wins. */
  locators: Locator[];
};

/**
 * A way to find a field's value inside the root. In any selector ` >>> ` goes on in the shadow root of what was found.
 * - *css*: the CRM names the field itself.
 * - *cross*: a name that others could bear too, so a second source (`also`, on it, in it or around it) must agree.
 * - *label*: only words say which field it is; all languages are listed, and two labels that match withdraw it.
 */
export type Locator = { on?: 'record' | 'edit'; from?: ValueSource; choiceId?: string; box?: string } & (
  | { by: 'css'; css: string }
  | { by: 'cross'; css: string; also: string }
  | { by: 'label'; css: string; texts: string[]; value: 'next' | 'for' | { within: string; css: string } }
);

/** Every element that `css` finds in the record's root is a step. */
export type StagePath = { css: string; from?: ValueSource; reversed?: true };

/** Left out: `value` of a form control, else the text. */
export type ValueSource = 'text' | 'value' | { attribute: string };

export type ValueAt = { css: string; from?: ValueSource };

/**
 * What an act on an element means. Only trusted events count. `subject` is an id declared here, or looked up in `of`
 * by an attribute of the element: what the page says can choose among our ids, never become one.
 */
export type SignalRule = {
  on: 'click' | 'input' | 'change' | 'submit' | 'drop';
  css: string;
  signal: Extract<
    SignalName,
    | 'stage.changed'
    | 'record.saved'
    | 'activity.logged'
    | 'field.edited'
    | 'list.filtered'
    | 'search.used'
    | 'feature.used'
  >;
  subject?: string | { attribute: string; of: { [value: string]: string } };
  /** Counts only once the page left the edit form: a refused form was not saved. */
  confirm?: 'edit-left';
};

/** A way to read deals that the extension has built in. An adapter can name one, never define one. Reads only. */
export type AdapterApi =
  | { type: 'practice'; paths: PracticePaths }
  | { type: PageApi }
  | { type: TokenApi }
  | { type: CookieApi };
export type PracticePaths = { deals: string; leads: string; activities: string };
/** APIs that are asked from one of the CRM's own pages, as the rep who is signed in there. */
export const PAGE_APIS = ['dynamics', 'espocrm', 'odoo', 'tryton'] as const;
export type PageApi = (typeof PAGE_APIS)[number];
