import type { RollUp } from '../../domain/adoption/roll-up';
import type { WireBatch } from '../../domain/signal/parse-batch';
import type { Day } from '../../domain/time/day';
import type { SegmentRow } from '../segments/segment';
import { fromSegmentFile, toSegmentFile } from '../segments/segment-file';
import { readSealed, writeSealed } from './sealed-file';

/** The settings and small tables that outlive the database, as of one revision. */
export type JournalState = { revision: number; settings: unknown[]; tips: unknown[]; forecasts: unknown[] };

const FOLDERS = ['batches', 'segments', 'rollups', 'state'] as const;
type Folder = (typeof FOLDERS)[number];

/**
 * The journal: what was acknowledged, as small checksummed files in the origin's private file system, which outlives
 * an IndexedDB that the browser throws away after a crash. It is only ever read to rebuild the database, and every
 * file can be applied twice without harm.
 *
 * `batches/<day>_<id>` a group of batches stored together · `segments/<id>` a sealed day ·
 * `rollups/<day>` the roll-ups of a sealed day, which outlive its signals · `state/state` settings and the like.
 */
export class Journal {
  readonly #root: FileSystemDirectoryHandle;

  constructor(root: FileSystemDirectoryHandle) {
    this.#root = root;
  }

  /** `id` must be new each time: a file that is there already is never written over. */
  async appendBatches(day: Day, id: string, batches: WireBatch[]): Promise<void> {
    await this.#writeJson('batches', `${day}_${id}`, batches);
  }

  /** Names of the groups of batches; each begins with the day of its batches. */
  async batchFiles(): Promise<string[]> {
    return this.#names('batches');
  }

  /** The batches of a file; null when it is damaged (it was being written when the browser died, so never acknowledged). */
  async readBatches(name: string): Promise<WireBatch[] | null> {
    return (await this.#readJson('batches', name)) as WireBatch[] | null;
  }

  async removeBatches(names: string[]): Promise<void> {
    await this.#remove('batches', names);
  }

  async writeSegment(row: SegmentRow): Promise<void> {
    await writeSealed(await this.#folder('segments'), row.id, toSegmentFile(row));
  }

  async segmentIds(): Promise<string[]> {
    return this.#names('segments');
  }

  async readSegment(id: string): Promise<SegmentRow | null> {
    const file = await readSealed(await this.#folder('segments'), id);
    return file && fromSegmentFile(file);
  }

  async removeSegments(ids: string[]): Promise<void> {
    await this.#remove('segments', ids);
  }

  async writeRollUps(day: Day, rows: RollUp[]): Promise<void> {
    await this.#writeJson('rollups', day, rows);
  }

  async rollUpDays(): Promise<Day[]> {
    return this.#names('rollups');
  }

  async readRollUps(day: Day): Promise<RollUp[] | null> {
    return (await this.#readJson('rollups', day)) as RollUp[] | null;
  }

  async removeRollUps(days: Day[]): Promise<void> {
    await this.#remove('rollups', days);
  }

  async writeState(state: JournalState): Promise<void> {
    await this.#writeJson('state', 'state', state);
  }

  async readState(): Promise<JournalState | null> {
    return (await this.#readJson('state', 'state')) as JournalState | null;
  }

  /** Bytes on disk, all files together. */
  async size(): Promise<number> {
    let bytes = 0;
    for (const folder of FOLDERS) {
      for await (const handle of (await this.#folder(folder)).values()) {
        if (handle.kind === 'file') bytes += (await (handle as FileSystemFileHandle).getFile()).size;
      }
    }
    return bytes;
  }

  async eraseAll(): Promise<void> {
    for (const folder of FOLDERS) await this.#remove(folder, await this.#names(folder));
  }

  async #folder(name: Folder): Promise<FileSystemDirectoryHandle> {
    const journal = await this.#root.getDirectoryHandle('journal', { create: true });
    return journal.getDirectoryHandle(name, { create: true });
  }

  async #names(folder: Folder): Promise<string[]> {
    const names: string[] = [];
    for await (const name of (await this.#folder(folder)).keys()) {
      // The browser's own half-written files end so; they were never acknowledged.
      if (!name.endsWith('.crswap')) names.push(name);
    }
    return names.sort();
  }

  async #remove(folder: Folder, names: string[]): Promise<void> {
    const handle = await this.#folder(folder);
    for (const name of names) await handle.removeEntry(name).catch(() => {}); // Already gone is gone.
  }

  async #writeJson(folder: Folder, name: string, value: unknown): Promise<void> {
    await writeSealed(await this.#folder(folder), name, new TextEncoder().encode(JSON.stringify(value)));
  }

  async #readJson(folder: Folder, name: string): Promise<unknown> {
    const bytes = await readSealed(await this.#folder(folder), name);
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  }
}
