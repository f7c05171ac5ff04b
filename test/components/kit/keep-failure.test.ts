import { expect, test, vi } from 'vitest';
import { keepFailure } from '../../../components/kit/keep-failure';

test('a failure is kept and drawn until an act works', async () => {
  const draw = vi.fn();
  const { ports, tell } = keepFailure(draw);
  await tell(Promise.reject(new Error('No answer.')));
  expect([ports().failure, draw.mock.calls.length]).toEqual(['No answer.', 1]);
  await tell(Promise.resolve());
  await tell(Promise.resolve());
  expect([ports().failure, draw.mock.calls.length]).toEqual([null, 2]);
});

test('a failure goes when the reader closes it', async () => {
  const draw = vi.fn();
  const { ports, tell } = keepFailure(draw);
  await tell(Promise.reject('odd'));
  expect(ports().failure).toBe('odd');
  ports().closeFailure();
  expect([ports().failure, draw.mock.calls.length]).toEqual([null, 2]);
});
