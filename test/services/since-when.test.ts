import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sinceWhen } from '../../lib/services/since-when';

const MINUTE = 60_000;
const DAY = 86_400_000;
const now = Date.parse('2026-08-22T09:00:00Z');
const place = { origin: 'https://acme.pipedrive.com', rep: 'Pat Rep' };
const last = { ...place, startedAt: now - DAY, wholeAt: now - 3 * DAY };

test('changes are read from ten minutes before the last import began', () => {
  expect(sinceWhen(last, place, now)).toBe(now - DAY - 10 * MINUTE);
});

test.each([
  ['nothing was imported yet', undefined, place],
  ['the last import was from another site', { ...last, origin: 'https://other.pipedrive.com' }, place],
  ['the last import was for another rep', { ...last, rep: 'Kim Rep' }, place],
  ['everything was last read a week ago', { ...last, wholeAt: now - 7 * DAY }, place],
  ['the clock was set back', { ...last, startedAt: now + MINUTE }, place],
])('everything is read where %s', (_, before, here) => {
  expect(sinceWhen(before, here, now)).toBeNull();
});

test('imports one after another leave no moment unread, whenever they are', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 3 * DAY }), { maxLength: 20 });
  fc.assert(
    fc.property(gaps, (between) => {
      let before = { ...place, startedAt: now, wholeAt: now };
      let at = now;
      for (const gap of between) {
        at += gap;
        const since = sinceWhen(before, place, at);
        // Either all, or from before the last one began; and all at least once in seven days.
        expect(since === null || since < before.startedAt).toBe(true);
        if (since !== null) expect(at - before.wholeAt).toBeLessThan(7 * DAY);
        before = { ...place, startedAt: at, wholeAt: since === null ? at : before.wholeAt };
      }
    }),
  );
});
