import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMostEvery } from '../../lib/services/at-most-every';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is asked for often is done at once, then once in that time, the last of it too', () => {
  const act = vi.fn();
  const { ask } = atMostEvery(500, act);
  for (let ms = 0; ms < 1_000; ms += 100) {
    ask();
    vi.advanceTimersByTime(100);
  }
  expect(act).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(10_000);
  expect(act).toHaveBeenCalledTimes(3);
  ask();
  expect(act).toHaveBeenCalledTimes(4);
});

test('what has ended is not done any more', () => {
  const act = vi.fn();
  const { ask, end } = atMostEvery(500, act);
  ask();
  ask();
  end();
  vi.advanceTimersByTime(10_000);
  expect(act).toHaveBeenCalledTimes(1);
});
