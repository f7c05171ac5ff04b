import type { Adapter, Field } from '../../lib/adapters/adapter';
import { DEFAULT_PLAYBOOK } from '../../lib/domain/playbook/default-playbook';
import { RECORD_KINDS } from '../../lib/domain/record/crm-record';
import { type Hook, hooksIn, selectorsOf } from './hooks-in';
import { HTML_WORDS } from './html-words';

/** What of a page is the CRM's and not its users', and so stays when the page is scrubbed. */
export type KeepList = {
  /** Whole texts: labels, stages, choices, signs of "empty"; folded. */
  phrases: Set<string>;
  /** Values of attributes, whole or in part, by which this adapter knows its way. */
  hooks: Hook[];
  /** Attributes that any adapter takes for names in a CRM's code. */
  attributes: Set<string>;
  /** Words of HTML and of any adapter's table; they stay in such names, not in texts. Small letters. */
  words: Set<string>;
};

/** The keep-list of a page of `adapter`. Tables of other CRMs lend it their words: developers use the same ones. */
export function keepListOf(adapter: Adapter, adapters: readonly Adapter[]): KeepList {
  const hooks = hooksOf(adapter);
  const all = adapters.flatMap(hooksOf);
  const named = [...all, ...hooks].flatMap(({ attribute, value }) => [attribute, value]);
  const tags = [...adapters, adapter].flatMap((each) => selectorsOf(each).flatMap((css) => hooksIn(css).tags));
  const own = [...adapter.routes.flatMap(partsOf), ...adapter.matches, adapter.id];
  return {
    phrases: new Set([...phrasesOf(adapter), ...stageNames()].map(fold)),
    hooks,
    attributes: new Set([...all, ...hooks].map(({ attribute }) => attribute)),
    words: new Set([...HTML_WORDS, ...[...named, ...tags, ...own].flatMap(tokensOf)]),
  };
}

/** As the reader compares labels: without the colon or star behind them, in small letters. */
export function fold(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s:*]+$/, '')
    .toLowerCase();
}

/** The literals of a route: what stands in an address of every company. */
export function partsOf({ path = '', query = {} }: Adapter['routes'][number]): string[] {
  const values = Object.entries(query).flat();
  return [...path.split('/'), ...values].map((part) => part.replace(/:id$/, '')).filter((part) => !/^\**$/.test(part));
}

function hooksOf(adapter: Adapter): Hook[] {
  const subjects = adapter.signals.flatMap(({ subject }) =>
    typeof subject === 'object' ? Object.keys(subject.of).map((value) => exactly(subject.attribute, value)) : [],
  );
  const kinds = adapter.roots.flatMap(({ agrees = {} }) =>
    Object.keys(agrees)
      .filter((attribute) => agrees[attribute] === ':kind')
      .flatMap((attribute) => RECORD_KINDS.map((kind) => exactly(attribute, kind))),
  );
  return [...selectorsOf(adapter).flatMap((css) => hooksIn(css).hooks), ...subjects, ...kinds];
}

function exactly(attribute: string, value: string): Hook {
  return { attribute, operator: '=', value };
}

function phrasesOf({ fields, blanks }: Adapter): string[] {
  const all = Object.values(fields).flatMap((each): Field[] => Object.values(each));
  const labels = all.flatMap(({ locators }) => locators.flatMap((each) => (each.by === 'label' ? each.texts : [])));
  const choices = all.flatMap((field) => Object.entries(field.choices ?? {}).flat(2));
  return [...labels, ...choices, ...blanks];
}

/** What CRMs call their stages as long as nobody has changed them. */
function stageNames(): string[] {
  return DEFAULT_PLAYBOOK.processes.flatMap(({ stages }) => stages.flatMap(({ names }) => names));
}

function tokensOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((token) => /\p{L}/u.test(token));
}
