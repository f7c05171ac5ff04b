import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Driver, Tab } from '../../support/driver/driver.ts';
import { launchDriver } from '../../support/driver/launch-driver.ts';

// The published figures of these 8,800 deals stand in test/practice-crm/data/maven-crm/ANSWERS.md.
const DEALS = fileURLToPath(new URL('../../practice-crm/data/maven-crm/sales_pipeline.csv', import.meta.url));

let driver: Driver;
let screen: Tab;

beforeAll(async () => {
  driver = await launchDriver(inject('browser'));
  screen = await driver.openScreen('import');
});
afterAll(() => driver?.stop());

test('a file is recognised, and shown as it will be imported before anything is stored', async () => {
  await screen.upload('input[type=file]', [DEALS]);
  await screen.finds({ role: 'button', name: 'Import 8,800 records' });
  await screen.sees('4,238 won, 2,473 lost, 2,089 open');
  await screen.sees('GTX Plus Basic – Cancity');
  const read = await screen.read(() =>
    [...document.querySelectorAll<HTMLSelectElement>('.import-column[data-used=true] select')].map(
      (select) => `${select.labels[0]?.textContent}: ${select.value}`,
    ),
  );
  expect(read).toEqual([
    'opportunity_id: id',
    'sales_agent: owner',
    'product: product',
    'account: account',
    'deal_stage: stage',
    'engage_date: created',
    'close_date: closeDate',
    'close_value: amount',
  ]);
});

test('the figures on the dashboard are the published ones', async () => {
  await screen.fill({ role: 'combobox', name: 'Currency of amounts that name none' }, 'USD');
  await screen.click({ role: 'button', name: 'Import 8,800 records' });
  await screen.sees('sales_pipeline.csv is imported');
  await screen.sees(/New\s+8,800/);
  await screen.click({ role: 'button', name: 'Open the dashboard' });
  const dashboard = await driver.openedScreen('ops');
  await dashboard.show();
  await dashboard.click('[role=tab]:nth-of-type(2)');
  await dashboard.click({ role: 'radio', name: 'All time' });
  await dashboard.sees('4,238 won, 2,473 lost, 2,089 still open');
  await dashboard.sees('$10,005,534');
  await dashboard.sees('63%');
  await dashboard.sees('51.8 days');
});

test('the same file again is read the same way, and changes nothing, though the background was ended', async () => {
  await screen.show();
  await screen.click({ role: 'button', name: 'Import another file' });
  await screen.upload('input[type=file]', [DEALS]);
  await screen.sees('Read as you read the last file with these columns.');
  await driver.killBackground();
  await screen.click({ role: 'button', name: 'Import 8,800 records' });
  await screen.sees('says nothing new');
  await screen.sees(/Unchanged\s+8,800/);
});
