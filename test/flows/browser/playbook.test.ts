import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject, test } from 'vitest';
import { DEFAULT_PLAYBOOK } from '../../../lib/domain/playbook/default-playbook';
import { type AtWork, atWork } from '../../support/at-work.ts';
import type { Tab } from '../../support/driver/driver.ts';

const folder = mkdtempSync(join(tmpdir(), 'rep-assistant-playbook-'));
let work: AtWork;
let tab: Tab;
let myData: Tab;

beforeAll(async () => {
  work = await atWork(inject('browser'));
  const [deal] = (await work.deals('Engaging')).filter(({ account }) => account === '');
  tab = await work.open(`/opportunities/${deal?.id}`);
  myData = await work.driver.openScreen('my-data');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await work?.stop();
});

test('a playbook that is not sound is refused, and the one before stays in use', async () => {
  await load('broken.json', '{ "format": 1, "stages": ');
  await myData.sees('“broken.json” was not taken');
  await load('strange.json', JSON.stringify({ ...DEFAULT_PLAYBOOK, extra: '<img src=x onerror=alert(1)>' }));
  await myData.sees('“strange.json” was not taken');
  await tab.show();
  await (await tab.sidebar()).sees('Name the account');
});

test('a sound playbook is taken, and the card speaks its words', async () => {
  const text = JSON.stringify({ ...DEFAULT_PLAYBOOK, id: 'our-team', version: 2 });
  await load('ours.json', text.replaceAll('Name the account', 'Say which customer'));
  await myData.sees('Version 2');
  await tab.show();
  await (await tab.sidebar()).sees('Say which customer');
});

async function load(name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  await myData.show();
  await myData.upload('input[type=file]', [path]);
}
