import { PageMeter, spent } from '../browser/page-cpu.ts';
import { launchPlain, type PlainBrowser } from '../browser/plain-browser.ts';
import { asInfo } from '../report/as-info.ts';
import { compare, type Round } from '../report/compare.ts';
import type { BenchOptions, Gate, Line } from '../report/line.ts';
import { ask, painted, serveSidebar, VIEWPORT } from './sidebar-page.ts';

/**
 * Gate 13: the sidebar's page from its opening to the painted frame, against a page that clones the same tree; and what
 * drawing alone costs, in a page that has everything loaded. The extension's pages and its background share a process,
 * and the background has used `Intl` for the figures before a view is there; so the gate is measured after its first use.
 */
export const sidebar: Gate = { numbers: [13], run };

const VARIANTS = ['none', 'again', 'clone', 'ours', 'warm', 'opens-clone', 'opens-ours'] as const;
type Variant = (typeof VARIANTS)[number];
const DONE_BY = { none: 'none', again: 'none', clone: 'clone', ours: 'ours', warm: 'ours' } as const;
const isOpening = (variant: Variant) => variant === 'opens-clone' || variant === 'opens-ours';

async function run({ short, tell }: BenchOptions): Promise<Line[]> {
  const rounds = short ? 8 : 40;
  const browser = await launchPlain();
  const served = await serveSidebar(browser);
  const url = `http://127.0.0.1:${served.port}/index.html`;
  const opening: Round[] = [];
  const cold: Round[] = [];
  const warm: Round[] = [];
  let elements = 0;
  try {
    tell(`sidebar, ${rounds} rounds`);
    for (let i = 0; i < rounds; i++) {
      const cost = new Map<Variant, number>();
      for (let k = 0; k < VARIANTS.length; k++) {
        const variant = VARIANTS[(k + i) % VARIANTS.length] as Variant;
        const opened = await open(browser, url, variant);
        cost.set(variant, opened.ms);
        if (variant === 'ours') elements = opened.elements;
        if (variant.endsWith('clone') && elements > 0 && opened.elements !== elements) {
          throw new Error(`The bench is wrong: the clone has ${opened.elements} elements, the sidebar ${elements}.`);
        }
      }
      const over = (variant: Variant) => (cost.get(variant) as number) - (cost.get('none') as number);
      opening.push({ ours: over('opens-ours'), peer: over('opens-clone'), still: over('again') });
      cold.push({ ours: over('ours'), peer: over('clone'), still: over('again') });
      warm.push({ ours: over('warm'), peer: over('clone'), still: over('again') });
    }
  } finally {
    await browser.context.close();
    await served.stop();
  }
  const line = (what: string, rounds: Round[]) => compare({ gate: 13, what, unit: 'ms', rounds, limit: { most: 1.6 } });
  return [
    line(`sidebar of ${elements} elements, open to painted`, opening),
    asInfo(line('drawing alone', warm)),
    asInfo(line('drawing alone, with the first use of Intl in the process', cold)),
  ];
}

/** Code and styles are cold, as when a frame opens. */
async function open(
  { context }: PlainBrowser,
  url: string,
  variant: Variant,
): Promise<{ ms: number; elements: number }> {
  const page = await context.newPage();
  await page.setViewportSize(VIEWPORT);
  await page.goto(url);
  if (variant === 'warm' || isOpening(variant)) await ask(page, 'warm');
  await ask(page, 'none');
  const meter = await PageMeter.on(page);
  const before = await meter.read();
  if (isOpening(variant)) {
    await page.goto(url.replace('index', variant));
    await painted(page);
  } else {
    await ask(page, DONE_BY[variant as keyof typeof DONE_BY]);
  }
  const { thread } = spent(before, await meter.read());
  const elements = await page.locator('#root *').count();
  await page.close();
  return { ms: thread, elements };
}
