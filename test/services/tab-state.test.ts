import { beforeEach, expect, test } from 'vitest';
import { changeTabState, forgetFrame, forgetTab, getTabState } from '../../lib/services/tab-state';

const TAB = 7;

beforeEach(() => forgetTab(TAB));

test('a frame that is gone is forgotten', async () => {
  await changeTabState(TAB, { frameId: 1, tip: 'a' });
  await forgetFrame(TAB, 1);
  expect(await getTabState(TAB)).toMatchObject({ frameId: null, tip: 'a' });
});

test.each(['before', 'after'])('the frame of the next page, known just %s that, is kept', async (when) => {
  await changeTabState(TAB, { frameId: 1 });
  const told = () => changeTabState(TAB, { frameId: 2 });
  await Promise.all(when === 'before' ? [told(), forgetFrame(TAB, 1)] : [forgetFrame(TAB, 1), told()]);
  expect(await getTabState(TAB)).toMatchObject({ frameId: 2 });
});
