import { asInfo } from '../report/as-info.ts';
import { compare } from '../report/compare.ts';
import { median } from '../report/interval.ts';
import type { BenchOptions, Gate, Line } from '../report/line.ts';
import { sayMedian, sayNumber } from '../report/say-figure.ts';
import { type Place, serveStorage } from './storage-page.ts';
import { type StorageRound, storageRound, TIMES } from './storage-round.ts';

const PLACES: Place[] = ['ours', 'journaled', 'rows'];

/** Gates 8, 9 and 10: what storing, keeping and asking cost, against one row a signal. */
export const storage: Gate = { numbers: [8, 9, 10], run };

async function run({ short, tell }: BenchOptions): Promise<Line[]> {
  const [total, rounds] = short ? [100_000, 1] : [1_000_000, 3];
  const served = await serveStorage();
  const found: StorageRound[] = [];
  try {
    for (let i = 0; i < rounds; i++) {
      tell(`storage, ${total.toLocaleString('en-US')} signals, round ${i + 1} of ${rounds}`);
      const order = PLACES.map((_, k) => PLACES[(k + i) % PLACES.length] as Place);
      found.push(await storageRound(served, total, order));
    }
  } finally {
    await served.stop();
  }
  const lines = linesOf(found, total);
  // What a commit costs by itself weighs too much in a short run to judge by it.
  return short ? lines.map((line) => (line.gate === 8 && line.verdict !== 'info' ? asInfo(line) : line)) : lines;
}

function linesOf(found: StorageRound[], total: number): Line[] {
  const size = `${total.toLocaleString('en-US')} signals`;
  const rounds = (pick: (round: StorageRound) => [ours: number, peer: number]) =>
    found.map((round) => {
      const [ours, peer] = pick(round);
      return { ours, peer };
    });
  const perSignal = (pick: (round: StorageRound) => number) =>
    rounds((round) => [pick(round) / total, round.bytes.rows / total]);
  const cpu = (gate: number, what: string, least: number, pick: (round: StorageRound) => [number, number], times = 1) =>
    compare({
      gate,
      what,
      unit: 'ms CPU',
      rounds: found.map((round) => {
        const [ours, peer] = pick(round);
        return { ours, peer, still: round.still / times };
      }),
      limit: { least },
    });
  const disk = (what: string, most: number, pick: (round: StorageRound) => number) =>
    compare({ gate: 9, what, unit: 'B', rounds: perSignal(pick), limit: { most } });

  return [
    cpu(8, `ingest of ${size}`, 100, ({ ingest }) => [ingest.ours.cpuMs, ingest.rows.cpuMs]),
    asInfo(
      cpu(8, 'the same with the journal', 100, ({ ingest }) => [ingest.journaled.cpuMs, ingest.rows.cpuMs]),
      sayWall(found),
    ),
    disk('bytes a signal, hot (packed rows)', 1 / 6, ({ bytes }) => bytes.hot),
    disk('bytes a signal, sealed', 1 / 10, ({ bytes }) => bytes.sealed),
    asInfo(
      disk('hot, with its journal', 1 / 6, ({ bytes }) => bytes.hot + bytes.journalHot),
      sayEstimate(found, total),
    ),
    asInfo(disk('sealed, with its journal', 1 / 10, ({ bytes }) => bytes.sealed + bytes.journalSealed)),
    cpu(
      10,
      `adoption over ${size}, from roll-ups`,
      300,
      ({ adoption }) => [adoption.ours, adoption.rows],
      TIMES.adoption,
    ),
    cpu(10, 'ad-hoc scan of segments (uses by hour)', 80, ({ byHour }) => [byHour.ours, byHour.rows], TIMES.byHour),
  ];
}

function sayWall(found: StorageRound[]): string {
  const wall = (pick: (round: StorageRound) => number) => sayMedian(found.map(pick), 'ms');
  const { ours, journaled, rows } = {
    ours: wall(({ ingest }) => ingest.ours.wallMs),
    journaled: wall(({ ingest }) => ingest.journaled.wallMs),
    rows: wall(({ ingest }) => ingest.rows.wallMs),
  };
  return `on the clock: ${ours}; with the journal ${journaled}; rows ${rows}`;
}

function sayEstimate(found: StorageRound[], total: number): string {
  const per = (pick: (round: StorageRound) => number) => sayNumber(median(found.map(pick)) / total);
  const { ours, rows } = { ours: per(({ estimate }) => estimate.ours), rows: per(({ estimate }) => estimate.rows) };
  return `navigator.storage.estimate() at the same time: ${ours} B a signal hot, ${rows} B as rows`;
}
