import { download } from '../../lib/browser/download';
import { exportAll } from '../../lib/queries/export-all';
import { exportRaw } from '../../lib/queries/export-raw';
import { openStore } from '../../lib/store/open-store';

/** Saves all that is stored as a file: readable where the store opens, else row by row as it lies there. */
export async function saveCopy(): Promise<void> {
  const opened = await openStore();
  const data = opened.state === 'ready' ? await exportAll(opened.store, Date.now()) : await exportRaw();
  const day = new Date().toISOString().slice(0, 10);
  download(`rep-assistant-${day}.json`, JSON.stringify(data, replacer, 2));
}

/** Columns of numbers as plain lists. */
function replacer(_: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value;
}
