import type { WireBatch } from '../../../../lib/domain/signal/parse-batch';
import type { World } from '../../../../lib/services/world';
import { sorted } from './answers';
import { adoptionOfOurs, byHourOfOurs } from './ask-ours';
import { adoptionOfRows, byHourOfRows } from './ask-rows';
import { makeBatches } from './make-batches';
import { countOurs, ingest, openOurs, seal } from './ours';
import { addRows, type Row, Rows, toRows } from './rows';

let world: World;
const rows = new Rows();
let batches: WireBatch[] = [];
let made: Row[] = [];

/** What the bench may ask of its page. Nothing is made while it is measured. */
const storageBench = {
  openOurs: async (withJournal: boolean): Promise<void> => {
    world = await openOurs(withJournal);
  },
  openRows: async (): Promise<void> => {
    await rows.open();
  },
  prepareOurs: (total: number): void => {
    batches = makeBatches(total);
  },
  prepareRows: (total: number): void => {
    made = toRows(makeBatches(total));
  },
  ingest: () => ingest(world, batches),
  addRows: () => addRows(rows, made),
  seal: () => seal(world),
  countOurs: () => countOurs(world),
  countRows: () => rows.signals.count(),
  journalBytes: async () => (await world.journal?.size()) ?? 0,
  estimate: async () => (await navigator.storage.estimate()).usage ?? 0,
  adoptionOfOurs: (times: number) => repeat(times, async () => sorted(await adoptionOfOurs(world))),
  byHourOfOurs: (times: number) => repeat(times, async () => sorted(await byHourOfOurs(world))),
  adoptionOfRows: async () => sorted(await adoptionOfRows(rows)),
  byHourOfRows: async () => sorted(await byHourOfRows(rows)),
  /** Everything that stays of sealed days, to be written anew elsewhere as a compaction would. */
  dump: async () => JSON.stringify(await dump(world)),
  load: (text: string) => load(world, text),
};

export type StorageBench = typeof storageBench;

Object.assign(globalThis, { storageBench });

async function repeat(times: number, ask: () => Promise<string>): Promise<string> {
  let answer = '';
  for (let i = 0; i < times; i++) answer = await ask();
  return answer;
}

type Dump = { segments: unknown[]; rollUps: unknown[] };

async function dump({ store }: World): Promise<Dump> {
  const segments = await store.segments.toArray();
  return {
    segments: segments.map((row) => ({ ...row, bytes: toText(row.bytes), batchIds: toText(row.batchIds) })),
    rollUps: await store.rollUps.toArray(),
  };
}

async function load({ store }: World, text: string): Promise<void> {
  const { segments, rollUps } = JSON.parse(text) as Dump;
  for (const row of segments as { bytes: string; batchIds: string }[]) {
    await store.segments.put({ ...row, bytes: toBytes(row.bytes), batchIds: toBytes(row.batchIds) } as never);
  }
  await store.rollUps.bulkPut(rollUps as never[]);
}

function toText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
