import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginRest, endRest, isResting, type Rest, restedDays } from '../../../lib/domain/adoption/rest';
import { OFFICE } from '../samples/calendars';

const HOUR = 3_600_000;
const at = (time: string) => Date.parse(time);
const AUGUST = { from: '2026-08-01', until: '2026-09-01' };

/** What a rep may do, one after the other: pause for a while, take consent back, go on. */
const acts = fc.array(
  fc.record({
    after: fc.integer({ min: 1, max: 50 }),
    does: fc.constantFrom('pause', 'stop', 'go on'),
    lasts: fc.integer({ min: 1, max: 80 }),
  }),
  { maxLength: 30 },
);

test('whatever the rep did, each moment rests exactly if the last act before it says so', () => {
  fc.assert(
    fc.property(acts, (done) => {
      let rests: Rest[] = [];
      let now = 0;
      const resting = new Map<number, boolean>();
      let until: number | null = 0;
      for (const { after, does, lasts } of done) {
        for (let moment = now; moment < now + after; moment++) resting.set(moment, until === null || moment < until);
        now += after;
        if (does === 'go on') rests = endRest(rests, now);
        else rests = beginRest(rests, now, does === 'pause' ? now + lasts : null);
        until = does === 'go on' ? now : does === 'pause' ? now + lasts : null;
      }
      for (const [moment, is] of resting) expect(isResting(rests, moment), `at ${moment}`).toBe(is);
      for (const [i, { from }] of rests.entries()) if (i > 0) expect(rests[i - 1]?.until).toBeLessThanOrEqual(from);
    }),
  );
});

test('what no figure looks back to is let go', () => {
  const old = { from: 0, until: HOUR };
  expect(beginRest([old], at('2026-08-03T10:00Z'), null)).toEqual([{ from: at('2026-08-03T10:00Z'), until: null }]);
});

describe('a day is not measured', () => {
  const days = (...rests: Rest[]) => restedDays(rests, AUGUST, { ...OFFICE, timeZone: 'UTC' });

  test('when most of its working time was rested', () => {
    expect(OFFICE).toMatchObject({ from: '09:00', to: '17:00' });
    expect(days({ from: at('2026-08-03T09:00Z'), until: at('2026-08-03T14:00Z') })).toEqual(['2026-08-03']);
    expect(days({ from: at('2026-08-03T09:00Z'), until: at('2026-08-03T13:00Z') })).toEqual([]);
  });

  test('when several rests make up most of it', () => {
    const [morning, noon] = [at('2026-08-03T09:00Z'), at('2026-08-03T13:00Z')];
    expect(days({ from: morning, until: morning + 3 * HOUR }, { from: noon, until: noon + 2 * HOUR })).toEqual([
      '2026-08-03',
    ]);
  });

  test('after noting was stopped, until it goes on', () => {
    expect(days({ from: at('2026-08-27T08:00Z'), until: null })).toEqual(['2026-08-27', '2026-08-28', '2026-08-31']);
    expect(days({ from: at('2026-08-27T08:00Z'), until: at('2026-08-31T09:30Z') })).toEqual([
      '2026-08-27',
      '2026-08-28',
    ]);
  });

  test('but a rest at night or on a Sunday changes nothing', () => {
    expect(days({ from: at('2026-08-03T17:00Z'), until: at('2026-08-04T09:00Z') })).toEqual([]);
    expect(days({ from: at('2026-08-09T00:00Z'), until: at('2026-08-10T00:00Z') })).toEqual([]);
  });
});
