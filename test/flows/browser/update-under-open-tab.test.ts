import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AtWork, atWork } from '../../support/at-work.ts';

let work: AtWork;

beforeAll(async () => {
  work = await atWork(inject('browser'));
});
afterAll(() => work?.stop());

test('an update under an open tab leaves the CRM working, and the next load brings the sidebar back', async () => {
  const [deal] = await work.deals('Engaging');
  const tab = await work.open(`/opportunities/${deal?.id}`);
  await (await tab.sidebar()).sees('Next step');
  await tab.read(() => {
    const failures: string[] = [];
    Object.assign(window, { failures });
    addEventListener('error', ({ message }) => failures.push(message));
    addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
  });

  await work.driver.reloadExtension();
  await tab.show();
  await tab.click('[data-action=edit]');
  await tab.click({ role: 'link', name: 'Cancel' });
  await tab.click('.pc-panel.active [data-action=log-activity][data-activity=call]');
  expect(await tab.read(() => (window as unknown as { failures: string[] }).failures)).toEqual([]);
  expect(await tab.read(() => document.querySelectorAll('[data-rep-assistant]').length)).toBeLessThanOrEqual(1);

  await tab.reload();
  await (await tab.sidebar()).sees('Next step');
  expect(await tab.read(() => document.querySelectorAll('[data-rep-assistant]').length)).toBe(1);
});
