import type { CDPSession } from 'playwright-core';
import { PageMeter, spent } from '../browser/page-cpu.ts';
import { launchPlain, type PlainBrowser } from '../browser/plain-browser.ts';
import { compare, type Round } from '../report/compare.ts';
import type { BenchOptions, Gate, Line } from '../report/line.ts';
import { HOT_VARIANTS, type HotVariant, PLACES, serveHot } from './hot-page.ts';

/**
 * Gate 3: what a click costs once the code is warm, against a listener that does nothing. The clicks are real ones,
 * since ours looks away from what a page makes up; only the time in scripts is counted, which is the listener's.
 */
export const hotClick: Gate = { numbers: [3], run };

/** The browser compiles what is called often in several steps, on the page's own thread; after this many it is done. */
const WARM_UP = 2_400;
/** As many as may be on their way to the page at once. */
const AT_ONCE = 20;

async function run({ short, tell }: BenchOptions): Promise<Line[]> {
  const [clicks, rounds] = short ? [400, 3] : [3_000, 8];
  const served = await serveHot();
  const browser = await launchPlain();
  const found: Round[] = [];
  try {
    for (let i = 0; i < rounds; i++) {
      tell(`hot clicks, round ${i + 1} of ${rounds}`);
      const cost = new Map<HotVariant, number>();
      for (let k = 0; k < HOT_VARIANTS.length; k++) {
        const variant = HOT_VARIANTS[(k + i) % HOT_VARIANTS.length] as HotVariant;
        cost.set(variant, await microsecondsAClick(browser, `http://127.0.0.1:${served.port}/${variant}.html`, clicks));
      }
      const over = (variant: HotVariant) => (cost.get(variant) as number) - (cost.get('none') as number);
      found.push({ ours: over('ours'), peer: over('empty'), still: over('again') });
    }
  } finally {
    await browser.context.close();
    await served.stop();
  }
  return [compare({ gate: 3, what: 'hot click, vs an empty listener', unit: 'us', rounds: found, limit: { most: 3 } })];
}

async function microsecondsAClick({ context }: PlainBrowser, url: string, clicks: number): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  const meter = await PageMeter.on(page);
  const session = await context.newCDPSession(page);
  await clickAround(session, WARM_UP);
  const before = await meter.read();
  await clickAround(session, clicks);
  const { script } = spent(before, await meter.read());
  await page.close();
  return (script * 1000) / clicks;
}

async function clickAround(session: CDPSession, clicks: number): Promise<void> {
  for (let i = 0; i < clicks; i += AT_ONCE) {
    const sent: Promise<unknown>[] = [];
    for (let k = 0; k < AT_ONCE; k++) {
      const at = { ...(PLACES[k % PLACES.length] as { x: number; y: number }), button: 'left' as const, clickCount: 1 };
      sent.push(session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at }));
      sent.push(session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at }));
    }
    await Promise.all(sent);
  }
}
