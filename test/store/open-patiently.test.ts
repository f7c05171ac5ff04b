import { expect, test } from 'vitest';
import { openPatiently } from '../../lib/store/open-patiently';
import type { Opened } from '../../lib/store/open-store';

const broken: Opened = { state: 'unreadable', detail: 'UnknownError' };
const newer: Opened = { state: 'tooNew', detail: 'Version 9' };

function answers(...states: Opened[]) {
  const waited: number[] = [];
  let asked = 0;
  const open = async () => states[Math.min(asked++, states.length - 1)] as Opened;
  const opened = openPatiently(
    () => {},
    open,
    async (ms) => void waited.push(ms),
  );
  return { opened, waited, asked: () => asked };
}

test('a store that the browser clears away after it found it broken is opened when that is done', async () => {
  const { opened, asked } = answers(broken, broken, newer);
  expect(await opened).toBe(newer);
  expect(asked()).toBe(3);
});

test('one that stays broken is said to be so, after a few seconds', async () => {
  const { opened, waited } = answers(broken);
  expect(await opened).toBe(broken);
  expect(waited.reduce((sum, ms) => sum + ms, 0)).toBe(3_000);
});

test('any other answer is taken at once', async () => {
  const { opened, waited } = answers(newer);
  expect(await opened).toBe(newer);
  expect(waited).toEqual([]);
});
