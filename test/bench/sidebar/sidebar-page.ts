import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundle } from '../browser/bundle.ts';
import type { PlainBrowser } from '../browser/plain-browser.ts';
import { type Served, serveFolder } from '../browser/serve.ts';
import type { SidebarBench } from './in-page/page.tsx';

export const VIEWPORT = { width: 360, height: 800 };

/** A page that can draw the sidebar both ways; the finished HTML is what the real one drew here before. */
export async function serveSidebar({ context }: PlainBrowser): Promise<Served> {
  const folder = await bundle('sidebar', 'test/bench/sidebar/in-page/page.tsx');
  const write = (drawn: string) =>
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><meta charset="utf-8"><title>bench</title><link rel="stylesheet" href="/sidebar.css">
<body><div id="root"></div><template id="drawn">${drawn}</template><script src="/sidebar.js"></script>`,
    );
  write('');
  const served = await serveFolder(folder);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${served.port}/index.html`);
  await ask(page, 'ours');
  write((await ask(page, 'html')) as string);
  await page.close();
  return served;
}

export function ask(page: Page, name: keyof SidebarBench): Promise<unknown> {
  return page.evaluate((name) => {
    const { sidebarBench } = globalThis as unknown as { sidebarBench: { [name: string]: () => unknown } };
    return sidebarBench[name]?.();
  }, name);
}
