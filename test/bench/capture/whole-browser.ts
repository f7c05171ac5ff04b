import { launchChromium } from '../../support/chromium.ts';
import { cpuOf } from '../browser/all-cpu.ts';
import { builtExtension } from '../browser/built-extension.ts';
import { compare, type Round } from '../report/compare.ts';
import type { Line } from '../report/line.ts';
import { startCrmWithPeers } from './crm-with-peers.ts';
import { NotedSignals } from './noted-signals.ts';
import type { Rehearse } from './scripts.ts';
import { hostOf, type Variant } from './variants.ts';

const VARIANTS = ['none', 'again', 'ours', 'posthog'] as const satisfies Variant[];
/** Processes count in steps of 10 ms, so that one navigation would be lost in them. */
const NAVIGATIONS = 5;

/**
 * What a navigation costs all processes of the browser together: the sidebar's frame and the background run in the
 * extension's own process, which the page's counters do not see.
 */
export async function wholeBrowser({ start }: Rehearse, rounds: number): Promise<Line> {
  const crm = await startCrmWithPeers(false);
  const { context, extensionId, session, stop } = await launchChromium({ extensionDir: await builtExtension() });
  try {
    await NotedSignals.consenting(context, extensionId);
    const costOf = async (variant: Variant): Promise<number> => {
      const page = await context.newPage();
      const { cpuMs } = await cpuOf(session, async () => {
        for (let i = 0; i < NAVIGATIONS; i++) {
          await page.goto(`http://${hostOf(variant)}:${crm.port}${start}?${i}`);
          await page.waitForTimeout(1_500);
        }
      });
      await page.close();
      return cpuMs / NAVIGATIONS;
    };
    const found: Round[] = [];
    for (let i = 0; i < rounds; i++) {
      const cost = new Map<Variant, number>();
      for (let k = 0; k < VARIANTS.length; k++) {
        const variant = VARIANTS[(k + i) % VARIANTS.length] as Variant;
        cost.set(variant, await costOf(variant));
      }
      const over = (variant: Variant) => (cost.get(variant) as number) - (cost.get('none') as number);
      found.push({ ours: over('ours'), peer: over('posthog'), still: over('again') });
    }
    const what = 'all processes, sidebar and background included, a navigation';
    return compare({ gate: 6, what, unit: 'ms', rounds: found, limit: { most: 1 / 5 } });
  } finally {
    await stop();
    await crm.stop();
  }
}
