import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TeachAnswer } from '../../../lib/adapters/teach/picked';
import { browser } from '../../../lib/browser/browser';
import { localValue } from '../../../lib/browser/local';
import { ADAPTER_KEY, SITES_KEY } from '../../../lib/domain/record/site';
import { TEACHING_KEY, type TeachAsk } from '../../../lib/domain/teach/teaching';
import { exportAll } from '../../../lib/queries/export-all';
import { eraseAll } from '../../../lib/services/erase';
import { changeTeaching, confirmTeaching, pickField } from '../../../lib/services/teach/change-teaching';
import { finishTeaching, stopTeaching } from '../../../lib/services/teach/end-teaching';
import { lookTeaching } from '../../../lib/services/teach/look-teaching';
import { startTeaching } from '../../../lib/services/teach/start-teaching';
import type { World } from '../../../lib/services/world';
import { getSetting } from '../../../lib/store/settings';
import { fakeHosts } from '../../support/fake-hosts';
import { makeWorld } from '../../support/make-world';

const ORIGIN = 'https://crm.northwind.example';
const PATTERN = `${ORIGIN}/*`;
const TAB = 7;

let world: World;
let hosts: ReturnType<typeof fakeHosts>;
/** What the page's script would answer, and what it was asked. */
let page: TeachAnswer;
let asked: TeachAsk[];

beforeEach(async () => {
  world = await makeWorld();
  hosts = fakeHosts(PATTERN);
  asked = [];
  page = { address: `${ORIGIN}/deals/4711`, reading: null, ways: {}, picking: false, picked: null };
  vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  vi.spyOn(browser.tabs, 'reload').mockResolvedValue(undefined);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (_: number, push: { body: TeachAsk }) => {
    asked.push(push.body);
    return push.body.ask === 'look' ? page : undefined;
  }) as never);
});

const start = () => startTeaching(world, { address: `${ORIGIN}/deals/4711`, base: null, kind: 'opportunity' });
const look = () => lookTeaching(world, TAB);

/** The rep points at something that says `text`, as the page's script tells it. */
async function point(field: string, text: string): Promise<void> {
  await pickField(world, field, field, TAB);
  const { pick } = asked.findLast(({ ask }) => ask === 'pick') as { pick: number };
  const locators = [{ by: 'css' as const, css: `[data-field="${field}"]` }];
  page.picked = { pick, locators, around: ['.deal', 'body'], text, label: field, type: 'text', choices: [] };
  await look();
}

function openRecord(id: string, fields: { [field: string]: string }): void {
  const ref = { crm: 'taught-crm-northwind-example', kind: 'opportunity' as const, id };
  const readings = Object.entries(fields).map(([field, text]) => [
    field,
    { state: 'read', text, value: { type: 'text', text } },
  ]);
  const ways = Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, [text]]));
  const reading = { ref, page: 'record' as const, fields: Object.fromEntries(readings), readAt: 1 };
  page = { address: `${ORIGIN}/deals/${id}`, reading, ways, picking: false, picked: null };
}

async function taught(): Promise<void> {
  await start();
  await changeTeaching(world, { change: 'id', part: 1 }, TAB);
  await point('name', 'Northwind renewal');
  await point('stage', 'Negotiation');
}

test('a CRM that has an adapter knows itself where the id stands, and what kind of record it is', async () => {
  hosts.granted.add('https://acme.pipedrive.com/*');
  await startTeaching(world, {
    address: 'https://acme.pipedrive.com/person/31',
    base: 'pipedrive',
    kind: 'opportunity',
  });
  page.address = 'https://acme.pipedrive.com/person/31';
  expect(await look()).toMatchObject({ mends: true, kind: 'contact', record: '31', address: [] });
});

describe('teaching a CRM', () => {
  test('begins with the permission for its site, and with the teach script there alone', async () => {
    await start();
    expect(hosts.registered()).toMatchObject([{ id: 'teach', matches: [PATTERN], js: ['content-scripts/teach.js'] }]);
    expect(await localValue(TEACHING_KEY)).toEqual({ origin: ORIGIN, adapter: null });
    hosts.granted.clear();
    await expect(start()).rejects.toThrow('does not let us see');
  });

  test('asks first which part of the address is the record, and marks the likely one', async () => {
    await start();
    expect(await look()).toMatchObject({ likely: 1, record: null, check: 'wait' });
    await changeTeaching(world, { change: 'id', part: 1 }, TAB);
    expect(await look()).toMatchObject({ address: [], record: '4711' });
    expect(await localValue(TEACHING_KEY)).toMatchObject({
      adapter: { routes: [{ path: '/deals/:id' }, { page: 'list' }] },
    });
  });

  test('takes over what the rep pointed at, and knows the stage by its name', async () => {
    await taught();
    expect(await look()).toMatchObject({
      picking: null,
      fields: expect.arrayContaining([expect.objectContaining({ id: 'name', ways: 1 })]),
      stageWords: [{ word: 'Negotiation', stage: 'engaging' }],
    });
  });

  test('takes no answer to another question', async () => {
    await start();
    await pickField(world, 'name', 'Name', TAB);
    page.picked = {
      pick: 1,
      locators: [{ by: 'css', css: 'h1' }],
      around: ['body'],
      text: '',
      label: null,
      type: 'text',
      choices: [],
    };
    expect((await look())?.fields.find(({ id }) => id === 'name')?.ways).toBe(0);
  });

  test('goes on pointing when the page was looked at just before it was asked to', async () => {
    await start();
    await pickField(world, 'name', 'Name', TAB);
    const first = look();
    page.picking = true;
    await pickField(world, 'stage', 'Stage', TAB);
    await first;
    expect((await look())?.picking).toBe('stage');
  });

  test('says where nothing lasting marks the place', async () => {
    await start();
    await pickField(world, 'name', 'Name', TAB);
    const { pick } = asked.findLast(({ ask }) => ask === 'pick') as { pick: number };
    page.picked = { pick, locators: [], around: ['body'], text: 'x', label: null, type: 'text', choices: [] };
    expect(await look()).toMatchObject({ unfit: 'name', picking: null });
  });

  test('is not there in a tab of another site', async () => {
    await start();
    page.address = 'https://elsewhere.example/deals/4711';
    expect(await look()).toBeNull();
  });

  test('believes no page that answers in another form', async () => {
    await start();
    page = { ...page, ways: { name: [7] } } as never;
    expect(await look()).toBeNull();
  });

  test('is of use only once it was seen on another record', async () => {
    await taught();
    await expect(finishTeaching(world, TAB)).rejects.toThrow('another record');
    openRecord('4711', { name: 'Northwind renewal', stage: 'Negotiation' });
    expect((await look())?.check).toBe('wait');
    openRecord('4712', { name: 'Fabrikam', stage: 'Won' });
    expect((await look())?.check).toBe('look');
    await confirmTeaching(world, TAB);
    expect((await look())?.check).toBe('done');

    await finishTeaching(world, TAB);
    expect(await localValue(SITES_KEY)).toEqual({ [ORIGIN]: 'taught-crm-northwind-example' });
    expect(await localValue(`${ADAPTER_KEY}taught-crm-northwind-example`)).toMatchObject({
      name: 'crm.northwind.example',
    });
    expect(await localValue(TEACHING_KEY)).toBeUndefined();
    expect(hosts.registered().map(({ id }) => id)).toEqual(['sites']);
    expect(JSON.stringify(await getSetting(world.store, 'adapters'))).not.toMatch(/4711|renewal|Fabrikam/);
  });

  test('what was pointed at after the check is to be checked again', async () => {
    await taught();
    openRecord('4712', { name: 'Fabrikam', stage: 'Won' });
    await confirmTeaching(world, TAB);
    await point('amount', '48,000');
    expect((await look())?.check).toBe('wait');
  });

  test('that is stopped leaves nothing, and gives the permission back', async () => {
    await taught();
    await stopTeaching(world);
    expect(hosts.registered()).toEqual([]);
    expect(hosts.granted.has(PATTERN)).toBe(false);
    expect(await localValue(TEACHING_KEY)).toBeUndefined();
    await expect(changeTeaching(world, { change: 'name', name: 'x' }, TAB)).rejects.toThrow('any more');
  });

  test('that was left is taken up where it was', async () => {
    await taught();
    await start();
    expect((await look())?.fields.find(({ id }) => id === 'name')?.ways).toBe(1);
  });

  test('is in no copy, and erased with everything', async () => {
    await taught();
    expect(JSON.stringify(await exportAll(world.store, 0))).not.toContain('4711');
    await eraseAll(world);
    expect(await localValue(TEACHING_KEY)).toBeUndefined();
    expect(hosts.registered()).toEqual([]);
  });
});
