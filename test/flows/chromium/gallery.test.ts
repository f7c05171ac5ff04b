import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allExamples } from '../../../components/gallery/all-examples';
import { type ChromiumWithExtension, launchChromium } from '../../support/chromium.ts';
import { GALLERY_BUILD } from '../../support/extension-address.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = 1280;

let browser: ChromiumWithExtension;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ extensionDir: GALLERY_BUILD });
  page = await browser.context.newPage();
});
afterAll(() => browser?.stop());

// The languages differ in length, the themes in contrast; each example meets both of each.
describe.each([
  { theme: 'light', locale: 'en' },
  { theme: 'dark', locale: 'ro' },
])('$theme, $locale', (look) => {
  test.each(allExamples)('$name can be used by everybody and fits its place', async ({ name, width }) => {
    await page.setViewportSize({ width: width ?? WIDE, height: 800 });
    await page.goto(`${browser.origin}/gallery.html?${new URLSearchParams({ only: name, ...look })}`);
    await page.waitForFunction(() => document.getElementById('root')?.firstElementChild);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(hiddenBeside)).toBe(0);
  });
});

/** How much of a table that can be drawn as cards one has to scroll to. */
function hiddenBeside(): number {
  const boxes = [...document.querySelectorAll('.table[data-stacks="true"]')].map(({ parentElement }) => parentElement);
  return Math.max(0, ...boxes.map((box) => (box ? box.scrollWidth - box.clientWidth : 0)));
}

/** What axe finds against WCAG 2.2 AA, contrast included, each with where. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, since the page's own policy lets no foreign script in.
  await page.evaluate(axe);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}
