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
  const style = '<meta charset="utf-8"><title>bench</title><link rel="stylesheet" href="/sidebar.css">';
  const write = (drawn: string) => {
    const pages = {
      index: `${style}<div id="root"></div><template id="drawn">${drawn}</template><script src="/sidebar.js"></script>`,
      // What opens itself: our page, and the least that could show the same.
      'opens-ours': `<html data-draws-itself>${style}<div id="root"></div><script src="/sidebar.js"></script>`,
      'opens-clone': `${style}<div id="root"></div><template id="drawn">${drawn}</template>
<script>document.getElementById('root').append(document.getElementById('drawn').content.cloneNode(true));</script>`,
    };
    for (const [name, html] of Object.entries(pages)) {
      writeFileSync(join(folder, `${name}.html`), `<!doctype html>${html}`);
    }
  };
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

/** Waits until what was put in is on the screen. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
