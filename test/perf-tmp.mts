import { execSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { launchChromium } from './support/chromium.ts';

rmSync('/tmp/h3prof', { recursive: true, force: true });
const b = await launchChromium({ extensionDir: '/tmp/perf-out', userDataDir: '/tmp/h3prof' });
const page = await b.openScreen('import');
function cpu() {
  const rows = execSync('ps -eo pid,ppid,cputimes,rss,args', { maxBuffer: 1e8 })
    .toString()
    .split('\n')
    .slice(1)
    .map((l) => l.trim().split(/\s+/))
    .filter((r) => r.length > 4);
  const root = rows.find(
    (r) => r.join(' ').includes('--user-data-dir=/tmp/h3prof') && !r.join(' ').includes('--type='),
  )!;
  const ids = new Set([root[0]]);
  let grew = true;
  while (grew) {
    grew = false;
    for (const r of rows)
      if (ids.has(r[1]!) && !ids.has(r[0]!)) {
        ids.add(r[0]!);
        grew = true;
      }
  }
  const mine = rows.filter((r) => ids.has(r[0]!));
  return `cpu ${mine.reduce((s, r) => s + Number(r[2]), 0)} s, biggest process ${Math.max(...mine.map((r) => Math.round(Number(r[3]) / 1024)))} MB`;
}
const t0 = Date.now();
const since = () => ((Date.now() - t0) / 1000).toFixed(1);
const log = (what: string) => console.log(since(), what, cpu());
log('start');
await page.setInputFiles('input[type=file]', process.argv[2]!);
await page.getByText('What will happen').waitFor({ timeout: 300_000 });
log('inspected');
await page.getByRole('button', { name: /Import [\d,]+ records/ }).waitFor({ timeout: 300_000 });
log('checked');
await page.getByRole('button', { name: /Import [\d,]+ records/ }).click();
await page.getByText('Putting the rows').first().waitFor({ timeout: 600_000 });
log('staged');
await page
  .getByText(/is imported|nothing new|interrupted/)
  .first()
  .waitFor({ timeout: 600_000 });
log('committed');
console.log((await page.locator('main').innerText()).slice(0, 200).replace(/\n/g, ' '));
await b.stop();
