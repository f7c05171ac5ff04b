import { beforeEach, describe, expect, test } from 'vitest';
import { switchable } from '../../lib/adapters';
import type { Adapter } from '../../lib/adapters/adapter';
import { localEntries, localValue, setLocal } from '../../lib/browser/local';
import { defaultPlaybook } from '../../lib/domain/playbook/default-playbook';
import { ADAPTER_KEY, SITES_KEY } from '../../lib/domain/record/site';
import { addSite } from '../../lib/services/add-site';
import { eraseAll } from '../../lib/services/erase';
import { isCrmPage } from '../../lib/services/is-crm-page';
import { forgetAdapter, keepAdapter } from '../../lib/services/keep-adapter';
import { loadPlaybook, restorePlaybook } from '../../lib/services/load-playbook';
import { publishSites } from '../../lib/services/publish-sites';
import { removeSite } from '../../lib/services/remove-site';
import type { World } from '../../lib/services/world';
import { playbookInUse } from '../../lib/store/playbook-in-use';
import { getSetting } from '../../lib/store/settings';
import { fakeHosts } from '../support/fake-hosts';
import { makeWorld, type TestWorld } from '../support/make-world';

const SITE = 'https://crm.northwind.example:8443';
const PATTERN = 'https://crm.northwind.example/*';

let world: World;
let hosts: ReturnType<typeof fakeHosts>;

beforeEach(async () => {
  world = await makeWorld();
  hosts = fakeHosts(PATTERN);
});

describe('a site that the rep switches on', () => {
  test('gets the content script, and its adapter where that finds it', async () => {
    await addSite(world, { origin: SITE, adapter: 'espocrm' });
    expect(hosts.registered()).toMatchObject([{ matches: [PATTERN], js: ['content-scripts/crm.js'] }]);
    expect(await localValue(SITES_KEY)).toEqual({ [SITE]: 'espocrm' });
    expect(await localValue(`${ADAPTER_KEY}espocrm`)).toMatchObject({ id: 'espocrm', routes: expect.any(Array) });
    expect(await isCrmPage(`${SITE}/#Lead`)).toBe(true);
    expect(await isCrmPage('https://crm.northwind.example/#Lead')).toBe(false);
  });

  test('has one adapter, the last', async () => {
    await addSite(world, { origin: SITE, adapter: 'espocrm' });
    await addSite(world, { origin: SITE, adapter: 'odoo' });
    expect(await getSetting(world.store, 'sites')).toEqual([{ origin: SITE, adapter: 'odoo', crm: 'Odoo' }]);
    expect((await localEntries(ADAPTER_KEY)).map(([key]) => key)).toEqual([`${ADAPTER_KEY}odoo`]);
  });

  test('is refused without the permission', async () => {
    hosts.granted.clear();
    await expect(addSite(world, { origin: SITE, adapter: 'espocrm' })).rejects.toThrow('does not let us see');
    expect(await getSetting(world.store, 'sites')).toBeUndefined();
  });

  test.each([
    ['an adapter that is not there', SITE, 'nothing'],
    ['a CRM that is only at its own hosts', SITE, 'hubspot'],
    ['an address with more than the site', `${SITE}/web`, 'odoo'],
  ])('is refused for %s', async (_, origin, adapter) => {
    await expect(addSite(world, { origin, adapter })).rejects.toThrow('is not found at');
  });

  test('on a host of the manifest is left to the script that runs there already', async () => {
    hosts.granted.add('http://127.0.0.1/*');
    await addSite(world, { origin: 'http://127.0.0.1:8000', adapter: 'espocrm' });
    expect(hosts.registered()).toEqual([]);
    expect(await localValue(SITES_KEY)).toEqual({ 'http://127.0.0.1:8000': 'espocrm' });
  });
});

describe('switched off', () => {
  test('it loses script, adapter and permission', async () => {
    await addSite(world, { origin: SITE, adapter: 'espocrm' });
    await removeSite(world, SITE);
    expect(hosts.registered()).toEqual([]);
    expect(await localEntries(ADAPTER_KEY)).toEqual([]);
    expect(hosts.granted.has(PATTERN)).toBe(false);
    expect(await isCrmPage(`${SITE}/`)).toBe(false);
  });

  test('it keeps the permission while another site of the host needs it', async () => {
    await addSite(world, { origin: SITE, adapter: 'espocrm' });
    await addSite(world, { origin: 'https://crm.northwind.example', adapter: 'odoo' });
    await removeSite(world, SITE);
    expect(hosts.granted.has(PATTERN)).toBe(true);
    expect(await localValue(SITES_KEY)).toEqual({ 'https://crm.northwind.example': 'odoo' });
  });
});

test('erasing everything switches all sites off and gives their permissions back', async () => {
  await addSite(world, { origin: SITE, adapter: 'espocrm' });
  await eraseAll(world);
  expect(hosts.registered()).toEqual([]);
  expect(await localValue(SITES_KEY)).toEqual({});
  expect(hosts.granted.has(PATTERN)).toBe(false);
});

test('a CRM that is switched on is a tool of the default playbook, in the place of the practice CRM', async () => {
  expect((await playbookInUse(world.store)).tools.map(({ id }) => id)).toEqual(['practice', 'rep-assistant']);
  await addSite(world, { origin: SITE, adapter: 'espocrm' });
  const { tools } = await playbookInUse(world.store);
  expect(tools.map(({ id, name }) => [id, name])).toEqual([
    ['espocrm', 'EspoCRM'],
    ['rep-assistant', 'Rep Assistant'],
  ]);
  expect(tools[0]?.features.filter(({ core }) => core).map(({ id }) => id)).toEqual([
    'stage-path',
    'save',
    'log-activity',
  ]);
});

test('when the rep takes the permission away in the browser, the script goes and the site stays listed', async () => {
  await addSite(world, { origin: SITE, adapter: 'espocrm' });
  hosts.granted.clear();
  await publishSites(world);
  expect(hosts.registered()).toEqual([]);
  expect(await localValue(SITES_KEY)).toEqual({});
  expect(await getSetting(world.store, 'sites')).toHaveLength(1);
});

test('after an update, which forgets what was registered, it is registered again', async () => {
  await addSite(world, { origin: SITE, adapter: 'espocrm' });
  await hosts.forgetScripts();
  await publishSites(world);
  expect(hosts.registered()).toHaveLength(1);
});

test('what a page left under a name of ours is cleared away', async () => {
  await setLocal({ [`${ADAPTER_KEY}old`]: { id: 'old' } });
  await publishSites(world);
  expect(await localEntries(ADAPTER_KEY)).toEqual([]);
});

test("an adapter that the team's playbook switches off rests, and the site stays listed", async () => {
  await addSite(world, { origin: SITE, adapter: 'espocrm' });
  await loadPlaybook(world, JSON.stringify({ ...defaultPlaybook([]), adaptersOff: ['espocrm'] }));
  expect(hosts.registered()).toEqual([]);
  expect(await localValue(SITES_KEY)).toEqual({});
  expect(await getSetting(world.store, 'sites')).toHaveLength(1);
  await restorePlaybook(world);
  expect(await localValue(SITES_KEY)).toEqual({ [SITE]: 'espocrm' });
});

describe("an adapter of the rep's own", () => {
  const espo = switchable.find(({ id }) => id === 'espocrm') as Adapter;
  const mine = { ...espo, version: 'mine', blanks: ['nothing'] };

  test('goes before the one that came with the extension, and gives way when it is forgotten', async () => {
    await addSite(world, { origin: SITE, adapter: 'espocrm' });
    await keepAdapter(world, JSON.stringify(mine));
    expect(await localValue(`${ADAPTER_KEY}espocrm`)).toMatchObject({ version: 'mine' });
    await forgetAdapter(world, 'espocrm');
    expect(await localValue(`${ADAPTER_KEY}espocrm`)).toMatchObject({ version: espo.version });
  });

  test('of another CRM is found by its host, and its sites are off once it is forgotten', async () => {
    await keepAdapter(world, JSON.stringify({ ...mine, id: 'ours', matches: [PATTERN], selfHosted: undefined }));
    await addSite(world, { origin: SITE, adapter: 'ours' });
    expect(await localValue(SITES_KEY)).toEqual({ [SITE]: 'ours' });
    await forgetAdapter(world, 'ours');
    expect(await localValue(SITES_KEY)).toEqual({});
  });

  test.each([
    ['that is not sound', { ...mine, routes: [] }, 'routes: is too short'],
    ["under the practice CRM's name", { ...mine, id: 'practice' }, 'cannot be replaced'],
    [
      "with the practice CRM's API",
      { ...mine, api: { type: 'practice', paths: { deals: '/a', leads: '/b', activities: '/c' } } },
      'cannot be replaced',
    ],
  ])('%s is refused and the last good one stays', async (_, adapter, why) => {
    await keepAdapter(world, JSON.stringify(mine));
    await expect(keepAdapter(world, JSON.stringify(adapter))).rejects.toThrow(why);
    expect(Object.keys((await getSetting(world.store, 'adapters')) ?? {})).toEqual(['espocrm']);
  });

  test('outlives the database', async () => {
    await keepAdapter(world, JSON.stringify(mine));
    const after = await makeWorld({ files: (world as TestWorld).files });
    expect(await getSetting(after.store, 'adapters')).toMatchObject({ espocrm: { id: 'espocrm' } });
  });

  test('of more CRMs than a rep can have is refused', async () => {
    for (let n = 0; n < 20; n++) await keepAdapter(world, JSON.stringify({ ...mine, id: `own-${n}` }));
    await expect(keepAdapter(world, JSON.stringify({ ...mine, id: 'own-20' }))).rejects.toThrow('20 adapters');
  });
});

test('each CRM that can be switched on says where it is found', () => {
  for (const { id, matches, selfHosted } of switchable)
    expect([id, matches.length > 0 || selfHosted]).toEqual([id, true]);
});
