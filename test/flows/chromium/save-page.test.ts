import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../run/tool.ts';
import { type OpenPracticeCrm, openPracticeCrm } from '../../support/practice-crm.ts';
import { servePage } from '../../support/serve-page.ts';

type Saved = { name: string; html: string; expected: { [key: string]: unknown }; said: string };

const folder = mkdtempSync(join(tmpdir(), 'rep-assistant-saved-'));
const SAVED = new URL('../../fixtures/espocrm/2026-11-24-opportunity-record-detail-en', import.meta.url).pathname;

let crm: OpenPracticeCrm;
beforeAll(async () => {
  crm = await openPracticeCrm();
});
afterAll(async () => {
  await crm?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['classic', 'modern'])('a record of the practice CRM in its %s design', (design) => {
  test('is saved without its data, and read there field by field as on the real page', async () => {
    const deals = await crm.list<{ [field: string]: string }>('opportunities?stage=Engaging&limit=50');
    const deal = deals.find(({ account }) => account !== '');
    const path = `/opportunities/${deal?.id}`;
    const { name, html, expected, said } = await save(`${crm.url}${path}?design=${design}`);
    expect(name).toMatch(/^\d{4}-\d\d-\d\d-opportunity-record-en$/);
    for (const field of ['id', 'name', 'account', 'owner', 'product']) {
      expect(deal?.[field], field).toBeTruthy();
      expect(html, field).not.toContain(deal?.[field]);
      expect(JSON.stringify(expected), field).not.toContain(deal?.[field]);
    }
    expect(said).not.toContain('is not read as the real one is');
    expect(expected).toMatchObject({ page: 'record', kind: 'opportunity', check: expect.stringContaining('Compare') });
    expect(expected.url).toContain(`/opportunities/${expected.id}`);
    expect(expected.fields).toMatchObject({
      name: { state: 'read' },
      account: { state: 'read' },
      stage: { state: 'read', value: { type: 'choice', id: 'Engaging' } },
      engagedOn: { state: 'read', value: { type: 'date' } },
    });
    expect(html.includes('<template shadowrootmode="open">')).toBe(design === 'modern');
    expect(html).not.toMatch(/<(script|style|link|iframe)\b|\son\w+=/);
  });
});

test('a page that hides names everywhere, and tries to hide them from us, gives none away', async () => {
  const site = await servePage(hostile(readFileSync(`${SAVED}.html`, 'utf8')));
  const before = JSON.parse(readFileSync(`${SAVED}.json`, 'utf8'));
  const { hash } = new URL(before.url);
  const { html, expected, said } = await save(`${site.url}/${hash}`, '--crm', 'espocrm');
  await site.stop();
  expect(html).not.toMatch(/zaphod|beeblebrox|heartofgold/i);
  expect(html).not.toContain('4242424242');
  // What only a style sheet hid.
  expect(html).toMatch(/<p class="[a-z]{4}" hidden="">[A-Z][a-z]{3}<\/p>/);
  // By this one the adapter tells EspoCRM.
  const marks = [...html.matchAll(/<link [^>]*href="client\/css\/espo\/[^>]*>/g)];
  expect(marks).toHaveLength(1);
  expect(html.replace(`${marks[0]}`, '')).not.toMatch(
    /<(script|style|link|iframe|noscript)\b|\son\w+=|src=|javascript:/,
  );
  expect(said).not.toContain('is not read as the real one is');
  const states = (fields: { [field: string]: { state: string } }) =>
    Object.entries(fields).map(([field, { state }]) => [field, state]);
  expect(states(expected.fields as never)).toEqual(states(before.fields));
});

test('a page of no CRM that we know is refused, and the ones that we know are named', async () => {
  const site = await servePage('<!doctype html><title>Nothing</title>');
  await expect(save(site.url)).rejects.toThrow('say which with --crm (practice, salesforce,');
  await site.stop();
});

test('a wrong option is told with those that there are', async () => {
  await expect(save(crm.url, '--kind', 'page')).rejects.toThrow('--kind is "page".');
  await expect(save('nowhere')).rejects.toThrow('"nowhere" is no address.');
});

/** Runs the command as a developer would, and presses Enter when it asks. */
async function save(address: string, ...options: string[]): Promise<Saved> {
  const to = mkdtempSync(join(folder, 'page-'));
  const command = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      'test/fixtures/save-fixture.ts',
      address,
      '--headless',
      '--to',
      to,
      ...options,
    ],
    { cwd: root },
  );
  let said = '';
  for (const stream of [command.stdout, command.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (text.includes('press Enter')) command.stdin.end('\n');
    });
  }
  const code = await new Promise<number | null>((done) => command.on('exit', done));
  if (code !== 0) throw new Error(said);
  const [file = ''] = readdirSync(to).filter((each) => each.endsWith('.html'));
  const name = file.replace('.html', '');
  const expected = JSON.parse(readFileSync(join(to, `${name}.json`), 'utf8'));
  return { name, html: readFileSync(join(to, file), 'utf8'), expected, said };
}

/** A CRM page with a name in every place that a page has, and with objects of its own in place of the browser's. */
function hostile(page: string): string {
  const form = ['attributes', 'childNodes', 'localName', 'textContent', 'shadowRoot', 'closest', 'getAttributeNames']
    .map((name) => `<input name="${name}" value="Zaphod">`)
    .join('');
  const more = `
    <!-- Zaphod Beeblebrox -->
    <noscript>Zaphod</noscript><template><p>Zaphod</p></template>
    <style>.zaphod::after { content: "Beeblebrox" } .away { display: none }</style><p class="away">Ford</p><link rel="zaphod" href="/beeblebrox.css">
    <script type="application/json" id="beeblebrox">{"name":"Zaphod Beeblebrox","phone":"4242424242"}</script>
    <iframe srcdoc="<p>Zaphod Beeblebrox</p>" title="Zaphod" name="beeblebrox"></iframe>
    <iframe src="/?zaphod"></iframe><object data="/zaphod"></object><img src="/zaphod.png" alt="Zaphod">
    <svg><title>Zaphod</title><text>Beeblebrox</text></svg>
    <form id="zaphod" action="/zaphod" title="Zaphod" data-name="Beeblebrox">${form}Zaphod</form>
    <p data-zaphod="1" zaphod="2" data-name="Zaphod Beeblebrox" onclick="beeblebrox()" style="--zaphod: url(/beeblebrox)"
      class="zaphod is-beeblebrox" itemid="urn:zaphod" aria-label="Call Zaphod on 4242424242">Zaphod-Beeblebrox@heartofgold.example</p>
    <a href="https://heartofgold.example/zaphod?phone=4242424242">ZAPHOD</a><a href="javascript:zaphod()">tel</a>
    <zaphod-card name="zaphod"></zaphod-card><input type="password" value="Zaphod"><input type="hidden" value="Beeblebrox">
    <div id="host"></div>
    <script>
      const inner = document.getElementById('host').attachShadow({ mode: 'open' });
      inner.innerHTML = '<style>.x { --zaphod: 1 }</style><p title="Beeblebrox">Zaphod<span></span></p>';
      inner.querySelector('span').attachShadow({ mode: 'open' }).innerHTML = '<b data-zaphod>Beeblebrox</b><!--Zaphod-->';
      document.querySelector('[type=password]').value = 'Beeblebrox';
      Element.prototype.getAttribute = Element.prototype.getAttributeNames = () => null;
      Array.prototype.filter = Array.prototype.flatMap = String.prototype.replace = () => 'Zaphod';
    </script>`;
  return page.replace('</body>', `${more}</body>`);
}
