import { afterAll, beforeAll, inject, test } from 'vitest';
import { type AtWork, atWork } from '../../support/at-work.ts';
import { waitFor } from '../../support/wait-for.ts';

let work: AtWork;

beforeAll(async () => {
  work = await atWork(inject('browser'));
});
afterAll(() => work?.stop());

test('a tip that was dismissed in one tab is gone in the other, and stays gone', async () => {
  const [deal] = await work.deals('Engaging');
  const path = `/opportunities/${deal?.id}`;
  const other = await work.open(path);
  // A page that is hidden before its sidebar is there gets one only when it is shown again.
  await (await other.sidebar()).sees('Next step');
  const tab = await work.open(path);
  const sidebar = await tab.sidebar();
  const title = await waitFor('a tip', () => sidebar.read(() => document.querySelector('.tip h2')?.textContent));
  await (await other.sidebar()).sees(title);
  await sidebar.click({ role: 'button', name: "Don't show again" });
  await sidebar.seesNoMore(title);
  await other.show();
  await (await other.sidebar()).seesNoMore(title);
  await other.reload();
  const anew = await other.sidebar();
  await anew.sees('Next step');
  await anew.seesNoMore(title);
});
