import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseBatch, type WireBatch } from '../../lib/domain/signal/parse-batch';
import { BATCH_LIMIT } from '../../lib/domain/signal/signal-batch';
import { type SignalQueue, signalQueue } from '../../lib/page/signal-queue';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-08-22T09:00:00') }));
afterEach(() => vi.useRealTimers());

/** What may happen to a batch on its way: the background stores it or not, and its word arrives or not. */
const FATES = ['acked', 'ackLost', 'undefined', 'error', 'otherId', 'neverAnswers', 'answersLate'] as const;
type Fate = (typeof FATES)[number];

/** A background that keeps each batch once by its id, as the real one does. */
function background(fates: () => Fate, isFull = false) {
  const stored = new Map<string, WireBatch>();
  let sent = 0;
  /** What lies in the browser's storage may be adopted at any time, and sent as well. */
  const park = async (batches: readonly WireBatch[]): Promise<void> => {
    if (isFull) throw new Error('The quota has been exceeded.');
    for (const batch of batches) stored.set(batch.id, batch);
  };
  const send = async (batch: WireBatch): Promise<unknown> => {
    sent += 1;
    const fate = fates();
    if (fate === 'error') throw new Error('Receiving end does not exist.');
    if (fate === 'undefined') return undefined;
    if (fate === 'neverAnswers') return new Promise(() => {});
    if (fate === 'otherId') return { stored: true, id: 'another' };
    stored.set(batch.id, batch);
    if (fate === 'ackLost') return undefined;
    const answer = { stored: true, id: batch.id };
    if (fate !== 'answersLate') return answer;
    const late = Promise.withResolvers<unknown>();
    setTimeout(late.resolve, 15_000, answer);
    return late.promise;
  };
  return {
    send,
    park,
    stored,
    sent: () => sent,
    count: () => [...stored.values()].reduce((sum, { codes }) => sum + codes.length, 0),
  };
}

type There = Pick<ReturnType<typeof background>, 'send' | 'park'>;

function start({ send, park }: There): { queue: SignalQueue; stop: AbortController } {
  const stop = new AbortController();
  const queue = signalQueue('practice', send, park, stop.signal);
  queue.allow({ capturing: true, pausedUntil: null });
  return { queue, stop };
}

type Act = { type: 'note'; count: number } | { type: 'wait'; ms: number } | { type: 'hide' };
const act = fc.oneof<fc.Arbitrary<Act>[]>(
  fc.record({ type: fc.constant('note'), count: fc.integer({ min: 1, max: 700 }) }),
  fc.record({ type: fc.constant('wait'), ms: fc.integer({ min: 1, max: 40_000 }) }),
  fc.record({ type: fc.constant('hide') }),
);

describe('whatever happens on the way', () => {
  test('every signal is delivered exactly once by its batch, or still kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 12 }),
        fc.array(fc.constantFrom(...FATES), { maxLength: 30 }),
        fc.boolean(),
        async (acts, fates, isFull) => {
          const left = [...fates];
          const there = background(() => left.shift() ?? 'acked', isFull);
          const { queue, stop } = start(there);
          let noted = 0;
          for (const step of acts) {
            if (step.type === 'note') {
              for (let i = 0; i < step.count; i++) queue.note(queue.codeOf([5, i % 5, `s${i % 7}`]));
              noted += step.count;
            } else if (step.type === 'hide') window.dispatchEvent(new Event('pagehide'));
            else await vi.advanceTimersByTimeAsync(step.ms);
          }
          // Nothing is both unknown to the background and forgotten here.
          await vi.advanceTimersByTimeAsync(1);
          const ids = new Set(there.stored.keys());
          expect(there.count() + queue.size()).toBeGreaterThanOrEqual(noted);
          // Once the background is well again, everything gets there, once.
          await vi.advanceTimersByTimeAsync(20 * 60_000);
          expect(there.count()).toBe(noted);
          expect(queue.size()).toBe(0);
          expect([...ids].every((id) => there.stored.has(id))).toBe(true);
          for (const batch of there.stored.values())
            expect(parseBatch(batch), JSON.stringify(batch).slice(0, 200)).not.toBeNull();
          stop.abort();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a batch leaves', () => {
  const ok = () => background(() => 'acked');

  test('after five idle seconds, and not while the rep is at it', async () => {
    const there = ok();
    const { queue, stop } = start(there);
    for (let i = 0; i < 4; i++) {
      queue.note(queue.codeOf([1, 4, 'record']));
      await vi.advanceTimersByTimeAsync(3_000);
    }
    expect(there.sent()).toBe(0);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(there.sent()).toBe(1);
    expect([...there.stored.values()][0]).toMatchObject({
      tool: 'practice',
      day: '2026-08-22',
      descriptors: [[1, 4, 'record']],
      codes: [0, 0, 0, 0],
      deltas: [0, 3_000, 6_000, 9_000],
    });
    stop.abort();
  });

  test('at 512 signals', async () => {
    const there = ok();
    const { queue, stop } = start(there);
    for (let i = 0; i < BATCH_LIMIT; i++) queue.note(queue.codeOf([1, 0, '']));
    await vi.advanceTimersByTimeAsync(0);
    expect(there.count()).toBe(BATCH_LIMIT);
    stop.abort();
  });

  test('when the page goes, also what waits for another try', async () => {
    const fates: Fate[] = ['error'];
    const there = background(() => fates.shift() ?? 'acked');
    const { queue, stop } = start(there);
    queue.note(queue.codeOf([1, 0, '']));
    await vi.advanceTimersByTimeAsync(5_000);
    queue.note(queue.codeOf([2, 0, '']));
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(there.count()).toBe(2);
    stop.abort();
  });

  test('at midnight, each day by itself', async () => {
    vi.setSystemTime(new Date(2026, 7, 22, 23, 59, 58));
    const there = ok();
    const { queue, stop } = start(there);
    queue.note(queue.codeOf([1, 0, '']));
    await vi.advanceTimersByTimeAsync(3_000);
    queue.note(queue.codeOf([1, 0, '']));
    await vi.advanceTimersByTimeAsync(6_000);
    expect([...there.stored.values()].map(({ day, codes }) => [day, codes.length])).toEqual([
      ['2026-08-22', 1],
      ['2026-08-23', 1],
    ]);
    stop.abort();
  });
});

describe('while the background does not answer', () => {
  const hide = () => window.dispatchEvent(new Event('pagehide'));

  test('the many small batches of a page that is often left are all kept', async () => {
    const there = background(() => 'error', true);
    const { queue, stop } = start(there);
    for (let i = 0; i < 200; i++) {
      queue.note(queue.codeOf([1, 0, '']));
      hide();
    }
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.size()).toBe(200);
    stop.abort();
  });

  test('what was left behind as the page went is not kept here any longer', async () => {
    const there = background(() => 'neverAnswers');
    const { queue, stop } = start(there);
    queue.note(queue.codeOf([1, 0, '']));
    hide();
    await vi.advanceTimersByTimeAsync(0);
    expect([queue.size(), there.count()]).toEqual([0, 1]);
    stop.abort();
  });

  test('what could not be left behind is sent when the page is shown again', async () => {
    const fates: Fate[] = ['error'];
    const there = background(() => fates.shift() ?? 'acked', true);
    const { queue, stop } = start(there);
    queue.note(queue.codeOf([1, 0, '']));
    hide();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([queue.size(), there.count()]).toEqual([0, 1]);
    stop.abort();
  });
});

describe('consent', () => {
  test('without it, and while paused, nothing is noted', async () => {
    const there = background(() => 'acked');
    const stop = new AbortController();
    const queue = signalQueue('practice', there.send, there.park, stop.signal);
    queue.note(0);
    queue.allow({ capturing: true, pausedUntil: Date.now() + 60_000 });
    queue.note(queue.codeOf([1, 0, '']));
    expect(queue.size()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    queue.note(queue.codeOf([1, 0, '']));
    expect(queue.size()).toBe(1);
    stop.abort();
  });

  test('a pause keeps what was noted before it', async () => {
    const there = background(() => 'acked');
    const { queue, stop } = start(there);
    queue.note(queue.codeOf([1, 0, '']));
    queue.allow({ capturing: true, pausedUntil: Date.now() + 60_000 });
    await vi.advanceTimersByTimeAsync(6_000);
    expect(there.count()).toBe(1);
    stop.abort();
  });

  test('withdrawn, it empties the queue, and a late word changes nothing', async () => {
    const there = background(() => 'neverAnswers');
    const { queue, stop } = start(there);
    for (let i = 0; i < 600; i++) queue.note(queue.codeOf([1, 0, '']));
    queue.allow({ capturing: false, pausedUntil: null });
    expect(queue.size()).toBe(0);
    const sent = there.sent();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(there.sent()).toBe(sent);
    stop.abort();
  });

  test('the word "drop" of the background is final', async () => {
    let sent = 0;
    const send = async ({ id }: WireBatch) => {
      sent += 1;
      return { stored: false, drop: true, id };
    };
    const { queue, stop } = start({ ...background(() => 'error'), send });
    queue.note(queue.codeOf([1, 0, '']));
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect([queue.size(), sent]).toEqual([0, 1]);
    stop.abort();
  });
});

test('a background that is away for long costs few tries and a bounded memory', async () => {
  const there = background(() => 'error');
  const { queue, stop } = start(there);
  for (let i = 0; i < 50_000; i++) queue.note(queue.codeOf([1, 0, `s${i % 40}`]));
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(queue.size()).toBeLessThanOrEqual(64 * BATCH_LIMIT);
  expect(there.sent()).toBeLessThan(150);
  stop.abort();
});

test('after the end nothing is noted, kept or sent', async () => {
  const there = background(() => 'error');
  const { queue, stop } = start(there);
  queue.note(queue.codeOf([1, 0, '']));
  await vi.advanceTimersByTimeAsync(6_000);
  stop.abort();
  const sent = there.sent();
  queue.note(queue.codeOf([1, 0, '']));
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(there.sent()).toBe(sent);
});
