import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** CPU ms of every process of the browser, by process id. IndexedDB does its work in processes that no page owns. */
type Mark = Map<number, number>;

async function mark(session: CDPSession): Promise<Mark> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
}

/** What was used since; a process that ended meanwhile cannot be asked any more. */
function since(before: Mark, after: Mark): number {
  let used = 0;
  for (const [id, ms] of after) used += ms - (before.get(id) ?? 0);
  return used;
}

export type Work<T> = { result: T; cpuMs: number; wallMs: number };

/**
 * The CPU that all processes together spend on a piece of work, until the browser is quiet again: what a database puts
 * off (compaction) is part of its cost. Wall time is that of the work alone.
 */
export async function cpuOf<T>(session: CDPSession, work: () => Promise<T>): Promise<Work<T>> {
  await untilQuiet(session);
  const before = await mark(session);
  const startedAt = performance.now();
  const result = await work();
  const wallMs = performance.now() - startedAt;
  const after = await untilQuiet(session);
  return { result, cpuMs: since(before, after), wallMs };
}

export type Stillness = { none: number; still: number };

/** What is counted when nothing is done: to be taken off each figure, and what is left of it when asked again. */
export async function stillness(session: CDPSession): Promise<Stillness> {
  const none = (await cpuOf(session, async () => {})).cpuMs;
  return { none, still: (await cpuOf(session, async () => {})).cpuMs - none };
}

/** Waits until two looks in a row find almost nothing going on, 15 s at most. */
async function untilQuiet(session: CDPSession): Promise<Mark> {
  let before = await mark(session);
  for (let looks = 0, quiet = 0; looks < 60 && quiet < 2; looks++) {
    await pause(250);
    const after = await mark(session);
    quiet = since(before, after) <= 20 ? quiet + 1 : 0;
    before = after;
  }
  return before;
}
