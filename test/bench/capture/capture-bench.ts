import { setTimeout as pause } from 'node:timers/promises';
import { launchChromium } from '../../support/chromium.ts';
import { benchExtension } from './bench-extension.ts';
import { type CaptureRound, captureRound } from './capture-round.ts';
import { startCrmWithPeers } from './crm-with-peers.ts';
import { expectDelivered } from './expect-delivered.ts';
import type { Script } from './gesture.ts';
import { NotedSignals } from './noted-signals.ts';
import type { Rehearse } from './scripts.ts';
import { hostOf, VARIANTS, type Variant } from './variants.ts';

export type CaptureBench = { visit: Rehearse; heavy: boolean; rounds: number; tell: (what: string) => void };

/** All rounds of one kind of visit in one browser, and how many acts a visit has. */
export async function captureBench({ visit, heavy, rounds, tell }: CaptureBench) {
  const crm = await startCrmWithPeers(heavy);
  const chromium = await launchChromium({ extensionDir: await benchExtension() });
  try {
    const noted = await NotedSignals.consenting(chromium.context, chromium.extensionId);
    const rehearseOn = async (variant: Variant): Promise<Script> => {
      const page = await chromium.context.newPage();
      await page.goto(`http://${hostOf(variant)}:${crm.port}${visit.start}`);
      await page.locator('main h1').first().waitFor();
      await pause(2_000);
      const script = await visit.rehearse(page);
      // Its signals are sent within this time; so they do not count among those of the first round.
      if (variant === 'ours') await pause(6_500);
      await page.close();
      return script;
    };
    // The sidebar makes the page narrower, so that things are elsewhere.
    const [plain, narrow] = [await rehearseOn('none'), await rehearseOn('ours')];
    const found: CaptureRound[] = [];
    for (let i = 0; i < rounds; i++) {
      tell(`capture, ${plain.acts} acts${heavy ? ' on a heavy page' : ''}, round ${i + 1} of ${rounds}`);
      const order = VARIANTS.map((_, k) => VARIANTS[(k + i) % VARIANTS.length] as Variant);
      const before = await noted.count();
      for (const bodies of crm.posted.values()) bodies.length = 0;
      found.push(
        await captureRound(chromium.context, crm.port, order, (variant) => (variant === 'ours' ? narrow : plain)),
      );
      expectDelivered([narrow, plain], before, await noted.count(), crm.posted);
    }
    return { acts: plain.acts, found };
  } finally {
    await chromium.stop();
    await crm.stop();
  }
}
