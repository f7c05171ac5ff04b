import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SITES_KEY } from '../../../lib/domain/record/site';
import { TEACHING_KEY } from '../../../lib/domain/teach/teaching';
import { launchPlain, type PlainBrowser } from '../../bench/browser/plain-browser.ts';
import { overlayBox } from '../../support/driver/chromium-overlay.ts';
import { servePage } from '../../support/serve-page.ts';
import { teachWorld } from '../../support/teach-world.ts';
import { waitFor } from '../../support/wait-for.ts';

const PAGE = `<!doctype html><html lang="en-US"><title>Acme pilot - Grove CRM</title><body style="margin:0">
<script>
  window.seen = [];
  const types = ['pointerdown','pointerup','mousedown','mouseup','click','dblclick','contextmenu','keydown','keyup'];
  for (const type of types) document.addEventListener(type, (event) => seen.push(type), true);
</script>
<main style="padding:20px">
  <h1>Acme pilot</h1>
  <dl><dt>Amount</dt><dd id="amount"><span>$</span><span id="digits">4,200</span><span>.00</span></dd>
  <dt>Stage</dt><dd>Proposal sent</dd></dl>
  <p><label for="x1">Close date</label> <input id="x1" value="11/30/2026"></p>
  <p><label>Phase <select id="phase"><option value="">--None--</option><option value="1">Open</option>
    <option value="2" selected>Agreed</option></select></label></p>
  <p><label for="x2">Code</label> <input id="x2" type="password" value="s3cret"></p>
  <p><label for="x3">Budget</label> <input id="x3" value="9,100" disabled></p>
  <x-owner></x-owner>
  <iframe title="Calls" srcdoc="<p>within</p>" style="width:300px;height:60px"></iframe>
  <div id="list" style="height:80px;overflow:auto"><div style="height:300px"></div>
    <p><span class="caption">Next step:</span> <span id="next">Call Ana</span></p><div style="height:300px"></div></div>
</main>
<script>
  customElements.define('x-owner', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<dl><dt>Owner</dt><dd id="who">Pat Rep</dd></dl>';
    }
  });
</script></body></html>`;

let browser: PlainBrowser;
let site: Awaited<ReturnType<typeof servePage>>;
let page: Page;
let world: Awaited<ReturnType<typeof teachWorld>>;

beforeAll(async () => {
  browser = await launchPlain();
  site = await servePage(PAGE);
});
afterAll(async () => {
  await browser?.context.close();
  await site?.stop();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  await page.goto(`${site.url}/deals/48213`);
  world = await teachWorld(page);
  await world.inject();
});

const ours = () =>
  page.evaluate(() => ({
    hosts: document.querySelectorAll('html > :not(head, body)').length,
    style: document.documentElement.getAttribute('style'),
  }));
const seen = () => page.evaluate(() => Reflect.get(window, 'seen') as string[]);

async function point(what = 'Amount'): Promise<void> {
  await world.teach();
  const answer = await world.ask({ ask: 'pick', pick: 7, what });
  expect([answer.picking, answer.picked]).toEqual([true, null]);
}

async function picked() {
  const answer = await waitFor('the pick', async () => {
    const now = await world.look();
    return now.picked === null ? null : now;
  });
  expect(answer.picking).toBe(false);
  return answer.picked;
}

test('only while this site is taught is there anything of ours', async () => {
  expect([await ours(), await world.answering()]).toEqual([{ hosts: 0, style: null }, 0]);
  await world.teach();
  await waitFor('the sidebar', async () => (await overlayBox(page, 'panel')) !== null);
  await world.put(TEACHING_KEY, { origin: 'https://other.example', adapter: null });
  expect([await ours(), await world.answering()]).toEqual([{ hosts: 0, style: null }, 0]);
});

test('it frames no sidebar where the other script does', async () => {
  await world.teach();
  await waitFor('the sidebar', async () => (await overlayBox(page, 'panel')) !== null);
  await world.put('adapter.mine', { detect: null });
  await world.put(SITES_KEY, { [site.url]: 'mine' });
  await waitFor('our sidebar to go', async () => (await ours()).hosts === 0);
  expect(await world.answering()).toBe(1);
});

test('injected twice, the second takes over', async () => {
  await point();
  await world.inject();
  await waitFor('one to answer', async () => (await world.answering()) === 1);
  expect((await world.look()).picking).toBe(false);
  await point();
  await waitFor('the sidebar', async () => (await overlayBox(page, 'panel')) !== null);
  expect((await ours()).hosts).toBe(2);
});

test('a click on a part of a value picks the whole, and the page sees none of it', async () => {
  await point();
  await page.hover('#digits');
  await waitFor('what would be read', async () => (await world.says('tag')) === 'Amount: $4,200.00');
  await page.click('#digits');
  expect(await picked()).toEqual({
    pick: 7,
    text: '$4,200.00',
    label: 'Amount',
    type: 'money',
    choices: [],
    around: ['main', 'body'],
    locators: [
      { by: 'css', css: '#amount' },
      { by: 'label', css: 'dt', texts: ['Amount'], value: 'next' },
    ],
  });
  expect(await seen()).toEqual([]);
  await waitFor('the page to have its clicks again', async () => {
    await page.click('h1');
    return (await seen()).includes('click');
  });
});

test('a click on a label means its control, also one that is switched off', async () => {
  await point();
  await page.click('label[for=x1]');
  expect(await picked()).toMatchObject({ text: '11/30/2026', label: 'Close date', type: 'date' });
  await point();
  await page.mouse.move(0, 0);
  await page.hover('#x3', { force: true });
  await page.mouse.down();
  await page.mouse.up();
  expect(await picked()).toMatchObject({ text: '9,100', label: 'Budget', type: 'money' });
});

test('a select says what it offers, and does not open', async () => {
  await point('Stage');
  await page.click('#phase');
  expect(await picked()).toMatchObject({ text: 'Agreed', label: 'Phase', type: 'choice', choices: ['Open', 'Agreed'] });
  expect(await seen()).toEqual([]);
});

test('what lies in a shadow root is found through it', async () => {
  await point('Owner');
  await page.click('x-owner #who');
  const owner = await picked();
  expect(owner).toMatchObject({ text: 'Pat Rep', label: 'Owner' });
  expect(owner?.locators).toContainEqual({ by: 'label', css: 'x-owner >>> dt', texts: ['Owner'], value: 'next' });
});

test('secrets and pages within the page cannot be picked, and the rep is told why', async () => {
  await point('Code');
  await page.click('#x2');
  expect(await world.says('tag')).toMatch(/Passwords/);
  const frame = await page.locator('iframe').boundingBox();
  await page.mouse.move(20, 20);
  await page.mouse.move((frame?.x ?? 0) + 40, (frame?.y ?? 0) + 20);
  await waitFor('the word on frames', async () => /page of its own/.test((await world.says('tag')) ?? ''));
  await page.mouse.down();
  await page.mouse.up();
  expect(await world.look()).toMatchObject({ picking: true, picked: null });
  expect(await seen()).toEqual([]);
});

test('a record in a modal dialog can be pointed at, and the dialog stays', async () => {
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<p><label>Priority</label> <b id="high">High</b></p>';
    document.body.append(dialog);
    dialog.showModal();
  });
  await point('Priority');
  await page.hover('#high');
  await waitFor('the box', () => world.box());
  // Only what lies in the browser's top layer, as our box does, is seen above it.
  expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await picked()).toMatchObject({ text: 'High', label: 'Priority' });
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  expect(await seen()).toEqual([]);
});

test('Escape leaves, unseen by the page', async () => {
  await point();
  await page.keyboard.press('Escape');
  expect(await world.look()).toMatchObject({ picking: false, picked: null });
  expect([await world.box(), await seen()]).toEqual([null, []]);
});

test('all of it goes by keyboard, and what is aimed at is said', async () => {
  await point();
  const said: (string | null)[] = [];
  for (const key of ['Right', 'Right', 'Right', 'Left', 'Up', 'Down', 'Up']) {
    await page.keyboard.press(`Arrow${key}`);
    said.push(await world.says('said'));
  }
  expect(said).toEqual(['Acme pilot', '$4,200.00', 'Proposal sent', '$4,200.00', '$4,200.00', '$', '$4,200.00']);
  await page.keyboard.press('Enter');
  expect(await picked()).toMatchObject({ text: '$4,200.00', label: 'Amount' });
  expect(await seen()).toEqual([]);
});

test('the box follows what scrolls, and what the page draws anew', async () => {
  await point('Next step');
  await page.hover('#next');
  const before = await waitFor('the box', () => world.box());
  await page.mouse.wheel(0, 5);
  const after = await waitFor('the box to move', async () => {
    const box = await world.box();
    return box && box.y < before.y ? box : null;
  });
  expect(after.width).toBe(before.width);
  await page.evaluate(() => {
    const next = document.querySelector('#next');
    next?.replaceWith(Object.assign(document.createElement('span'), { id: 'next', textContent: 'Call Ana today' }));
  });
  await waitFor('the new text', async () => (await world.says('tag')) === 'Next step: Call Ana today');
  await page.click('#next');
  expect(await picked()).toMatchObject({ text: 'Call Ana today', label: 'Next step' });
});

test('what was taught is read as it will be, and by each locator alone', async () => {
  await point();
  await page.click('#digits');
  const field = { type: 'money', locators: (await picked())?.locators };
  await world.teach({
    id: 'taught',
    detect: null,
    routes: [{ page: 'record', kind: 'opportunity', path: '/deals/:id' }],
    roots: [{ page: 'record', css: 'main' }],
    busy: null,
    blanks: [],
    required: null,
    stages: {},
    locales: {},
    fields: { opportunity: { amount: field } },
  });
  expect(await world.look()).toMatchObject({
    address: `${site.url}/deals/48213`,
    reading: {
      ref: { kind: 'opportunity', id: '48213' },
      fields: { amount: { value: { money: { minor: 420_000, currency: null } } } },
    },
    ways: { amount: ['$4,200.00', '$4,200.00'] },
  });
});
