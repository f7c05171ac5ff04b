import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../browser/bundle.ts';
import { type Served, serveFolder } from '../browser/serve.ts';

export const HOT_VARIANTS = ['none', 'again', 'empty', 'ours'] as const;
export type HotVariant = (typeof HOT_VARIANTS)[number];

/** Where to click: every fourth time on something that counts, else on the page around it. */
export const PLACES = [
  { x: 60, y: 160 },
  { x: 60, y: 200 },
  { x: 60, y: 240 },
  { x: 60, y: 60 },
];

const DEPTH = 12;

/** One page for each variant: a tab that the adapter knows, and text in a dozen nested boxes. */
export async function serveHot(): Promise<Served> {
  const folder = await bundle('ours', 'test/bench/capture/hot/ours.ts');
  await bundle('empty', 'test/bench/capture/hot/empty.ts', folder);
  const rows = [1, 2, 3].map((row) => `<p class="row">Row ${row}</p>`).join('');
  const body = `<button type="button" data-action="switch-tab">Tab</button>${'<div>'.repeat(DEPTH)}${rows}${'</div>'.repeat(DEPTH)}`;
  const style =
    '<style>body{margin:0}button{position:absolute;top:40px;left:20px;width:200px;height:40px}p{height:40px;margin:0}div{padding-top:12px}</style>';
  for (const variant of HOT_VARIANTS) {
    const script = variant === 'ours' || variant === 'empty' ? `<script src="/${variant}.js"></script>` : '';
    writeFileSync(join(folder, `${variant}.html`), `<!doctype html><title>bench</title>${style}${body}${script}`);
  }
  return serveFolder(folder);
}
