import { readFileSync } from 'node:fs';
import { launchChromium } from './support/chromium.ts';
import { GALLERY_BUILD } from './support/extension-address.ts';

const b = await launchChromium({ extensionDir: GALLERY_BUILD });
const page = await b.context.newPage();
const shots: [string, number, number, string, string][] = JSON.parse(process.argv[2]!);
const urls: string[] = [];
for (const [only, width, height, theme, locale] of shots) {
  await page.setViewportSize({ width, height });
  await page.goto(`${b.origin}/gallery.html?${new URLSearchParams({ only, theme, locale })}`);
  await page.waitForFunction(() => document.getElementById('root')?.firstElementChild);
  urls.push((await page.screenshot({ fullPage: true })).toString('base64'));
}
const sheet = await b.context.newPage();
await sheet.setViewportSize({
  width: Math.min(
    2000,
    shots.reduce((s, x) => s + x[1] + 8, 0),
  ),
  height: 500,
});
await sheet.setContent(
  `<body style="margin:0;display:flex;gap:8px;align-items:flex-start;background:#888;flex-wrap:wrap">${urls.map((u) => `<img src="data:image/png;base64,${u}">`).join('')}`,
);
await sheet.waitForTimeout(300);
await sheet.screenshot({ path: '/tmp/sheet.png', fullPage: true });
await b.stop();
