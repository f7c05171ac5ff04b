import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stallLimit } from '../../lib/services/stall-limit';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what makes no progress is called off, in words', () => {
  const abort = new AbortController();
  stallLimit(abort, 240_000);
  vi.advanceTimersByTime(239_999);
  expect(abort.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(abort.signal.reason).toMatchObject({ said: { en: expect.stringContaining('for 4 min') } });
});

test('progress begins the time anew, after the pause that was asked for', () => {
  const abort = new AbortController();
  const limit = stallLimit(abort, 1_000);
  for (let i = 0; i < 5; i++) {
    vi.advanceTimersByTime(900);
    limit.progress();
  }
  limit.progress(60_000);
  vi.advanceTimersByTime(60_999);
  expect(abort.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(abort.signal.aborted).toBe(true);
});

test('what has ended is not called off', () => {
  const abort = new AbortController();
  stallLimit(abort, 1_000).end();
  vi.advanceTimersByTime(5_000);
  expect(abort.signal.aborted).toBe(false);
});
