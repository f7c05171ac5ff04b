import type { Rest } from '../domain/adoption/rest';
import type { ImportPlan } from '../domain/import/import-plan';
import type { Playbook } from '../domain/playbook/playbook';
import type { OwnAdapters } from '../domain/record/own-adapter';
import type { Site } from '../domain/record/site';
import type { Token } from '../domain/record/token';
import type { Locale } from '../domain/text';
import type { Notice } from '../domain/view/sidebar-view';
import type { ImportRun, LastRead } from './import-rows';
import type { Store } from './schema';

/**
 * The small things that are kept, each a row of its own. `epoch` marks a database that was begun by us: where it is
 * missing though the journal has one, the browser threw the database away.
 */
export type Settings = {
  epoch: { id: string; begunAt: number };
  /** Raised with each change of a row that the journal keeps too. */
  revision: number;
  rep: { id: string; name: string };
  consent: { state: 'on' | 'off'; at: number };
  pausedUntil: number | null;
  /** What was noted within one of them is not taken, however late it comes; and nobody is said to have done nothing. */
  rests: Rest[];
  /** When the signals of a day were erased (epoch ms): a page that still has some of before sends them in vain. */
  erased: { [day: string]: number };
  look: {
    locale: 'auto' | Locale;
    theme: 'auto' | 'light' | 'dark';
    side: 'left' | 'right';
    width: number;
    collapsed: boolean;
  };
  /** The team's playbook; absent while the default one is used. */
  playbook: { playbook: Playbook; loadedAt: number };
  /** The last import: from which CRM, at which origin its API is, and when. */
  deals: { crm: string; origin: string; importedAt: number };
  /** The import that is under way. */
  import: ImportRun;
  /** The last import of each CRM. Not in the journal, which has no deals either. */
  reads: { [crm: string]: LastRead };
  /** How files were read that the rep imported, by `headersKey` of their columns; the oldest first. */
  importPlans: { [headers: string]: ImportPlan };
  /** What the rep pasted for CRMs whose API wants it. Not in the journal, nor in a copy that is saved. */
  tokens: { [crm: string]: Token };
  /** Where the rep switched the sidebar on, beside the CRMs that the manifest names. */
  sites: Site[];
  /** What the rep taught, or took from a file. */
  adapters: OwnAdapters;
  /** What is being taught, a `Draft`; absent while nothing is. It holds addresses, so it is in no copy. */
  teaching: unknown;
  /** Days up to this one are sealed into segments. */
  sealedThrough: string;
  notices: Notice[];
};

export type SettingKey = keyof Settings;
export type SettingRow = { [K in SettingKey]: { key: K; value: Settings[K] } }[SettingKey];

/** The rows that the journal keeps a copy of, so that they outlive the database. */
export const JOURNALED: readonly SettingKey[] = [
  'rep',
  'consent',
  'pausedUntil',
  'rests',
  'erased',
  'look',
  'playbook',
  'sites',
  'adapters',
];

export const FIRST_LOOK: Settings['look'] = {
  locale: 'auto',
  theme: 'auto',
  side: 'right',
  width: 360,
  collapsed: false,
};

export async function getSetting<K extends SettingKey>(store: Store, key: K): Promise<Settings[K] | undefined> {
  return (await store.settings.get(key))?.value as Settings[K] | undefined;
}

/** Several settings in one request, in the order asked. */
export async function getSettings<const K extends readonly SettingKey[]>(
  store: Store,
  keys: K,
): Promise<{ [I in keyof K]: Settings[K[I]] | undefined }> {
  const rows = await store.settings.bulkGet([...keys]);
  return rows.map((row) => row?.value) as { [I in keyof K]: Settings[K[I]] | undefined };
}

export async function putSetting<K extends SettingKey>(store: Store, key: K, value: Settings[K]): Promise<void> {
  await store.settings.put({ key, value } as SettingRow);
}
