import { removeSession, setSession } from '../browser/session';
import { sendToFrame } from '../browser/tabs';
import type { ImportView } from '../domain/view/import-view';
import { adapterById } from './adapter-by-id';
import { readsChanges } from './crm-api/readers';
import { allTabs } from './tab-state';

/** Where the state of an import is kept for the sidebars: it is over with the browser. */
export const IMPORTING = 'importing';
export type Importing = UnderWay | { state: 'stopped' | 'failed' };
type UnderWay =
  | { state: 'reading' | 'resuming'; crm: string; rows: number }
  | { state: 'waiting'; crm: string; rows: number; seconds: number };

/** Keeps how the import goes, and tells every sidebar that alone: a whole view costs more than the page of an answer. */
export async function showImport(importing: Importing | null): Promise<void> {
  await (importing === null ? removeSession(IMPORTING) : setSession(IMPORTING, importing));
  for (const [tabId, { frameId, observation }] of await allTabs()) {
    if (frameId === null || observation === null) continue;
    await sendToFrame(tabId, frameId, { type: 'import.changed', body: await importView(observation.crm, importing) });
  }
}

/** What the sidebar on a page of `crm` shows of the import. */
export async function importView(crm: string, importing: Importing | null | undefined): Promise<ImportView> {
  const api = (await adapterById(crm))?.api;
  if (!api) return { state: 'unavailable' };
  if (!importing) return { state: 'idle', changes: readsChanges(api) };
  if (!isUnderWay(importing)) return { ...importing, changes: readsChanges(api) };
  const { crm: from, ...rest } = importing;
  return { ...rest, crmName: (await adapterById(from))?.name ?? from };
}

/** Is this the state of one that has not ended? */
export function isUnderWay(importing: Importing | undefined): importing is UnderWay {
  return importing !== undefined && 'crm' in importing;
}
