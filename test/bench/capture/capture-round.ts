import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { type PageCpu, PageMeter, spent } from '../browser/page-cpu.ts';
import { play, type Script } from './gesture.ts';
import { hostOf, type Variant } from './variants.ts';

export type Cost = {
  /** From the navigation until the page has come to rest. */
  arrival: PageCpu;
  /** From there to the end of the visit, with whatever is sent afterwards. */
  visit: PageCpu;
};

const REST_MS = 2_000;
/** Batches leave after five idle seconds at the latest, ours and the peers'. */
const SENT_MS = 7_000;

export type CaptureRound = { [V in Variant]: Cost };

/** Every variant once, in this order, each in a new page. While one still sends, the next begins in its own process. */
export async function captureRound(
  context: BrowserContext,
  port: number,
  order: readonly Variant[],
  scripts: (variant: Variant) => Script,
): Promise<CaptureRound> {
  const costs: Promise<[Variant, Cost]>[] = [];
  for (const variant of order) {
    const { arrival, visit } = await visitOnce(context, `http://${hostOf(variant)}:${port}`, scripts(variant));
    costs.push(visit().then((cost) => [variant, { arrival, visit: cost }]));
  }
  return Object.fromEntries(await Promise.all(costs)) as CaptureRound;
}

async function visitOnce(context: BrowserContext, origin: string, script: Script) {
  const page = await context.newPage();
  // Starts the process in which the page will run, so that the counters begin there.
  await page.goto(`${origin}/app/icon.svg`);
  const meter = await PageMeter.on(page);
  const before = await meter.read();
  await page.goto(`${origin}${script.start}`);
  await pause(REST_MS);
  const arrived = await meter.read();
  await play(page, script);
  const visit = async () => {
    await pause(SENT_MS);
    const left = await meter.read();
    await page.close();
    return spent(arrived, left);
  };
  return { arrival: spent(before, arrived), visit };
}
