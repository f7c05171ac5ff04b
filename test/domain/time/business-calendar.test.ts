import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BusinessCalendar } from '../../../lib/domain/playbook/playbook';
import { businessMs, isWorkingDay, workingDays } from '../../../lib/domain/time/business-calendar';
import { addDays, weekday } from '../../../lib/domain/time/day';
import { ALL_TIME } from '../../../lib/domain/time/periods';
import { HOUR, OFFICE, utc } from '../samples/calendars';
import { cpuMs } from '../samples/cpu-ms';

const always: BusinessCalendar = {
  ...OFFICE,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  from: '00:00',
  to: '24:00',
  holidays: [],
};
const nights = { ...always, from: '02:30', to: '03:30' };

const cases: [string, BusinessCalendar, from: string, to: string, hours: number][] = [
  ['a summer morning in Bucharest is three hours ahead of UTC', OFFICE, '2026-08-20 06:00', '2026-08-20 08:00', 2],
  ['what comes before nine does not count', OFFICE, '2026-08-20 03:00', '2026-08-20 07:00', 1],
  ['what comes after five does not count', OFFICE, '2026-08-20 13:00', '2026-08-20 20:00', 1],
  ['a night between two days does not count', OFFICE, '2026-08-20 13:00', '2026-08-21 07:00', 2],
  ['a week-end does not count', OFFICE, '2026-08-21 13:00', '2026-08-24 07:00', 2],
  ['a holiday does not count', OFFICE, '2026-12-24 07:00', '2026-12-28 15:00', 16],
  ['a whole week is forty hours', OFFICE, '2026-08-17 00:00', '2026-08-24 00:00', 40],
  ['a week with a change of clocks on Sunday is forty hours', OFFICE, '2026-03-23 00:00', '2026-03-30 20:00', 48],
  ['nothing passes backwards', OFFICE, '2026-08-20 12:00', '2026-08-20 06:00', 0],
  ['nothing passes in no time', OFFICE, '2026-08-20 12:00', '2026-08-20 12:00', 0],
  ['the day on which clocks go forward has 23 hours', always, '2026-03-28 22:00', '2026-03-29 21:00', 23],
  ['the day on which clocks go back has 25 hours', always, '2026-10-24 21:00', '2026-10-25 22:00', 25],
  // Bucharest skips 03:00 to 04:00 on 29 March and has it twice on 25 October.
  ['an hour half in the gap has half an hour', nights, '2026-03-28 12:00', '2026-03-29 12:00', 0.5],
  ['an hour half in the repeated hour has an hour and a half', nights, '2026-10-24 12:00', '2026-10-25 12:00', 1.5],
];
test.each(cases)('%s', (_, calendar, from, to, hours) => {
  expect(businessMs(utc(from), utc(to), calendar) / HOUR).toBe(hours);
});

test('clocks that go back over midnight show the day before again, and its hours count', () => {
  // In Newfoundland it was 00:01 on 7 November 2010, and then 23:01 on the 6th.
  const newfoundland = { ...always, timeZone: 'America/St_Johns' };
  expect(businessMs(utc('2010-11-07 02:30'), utc('2010-11-07 03:00'), newfoundland) / HOUR).toBe(0.5);
});

test('a zone that left out a whole day has no hours on it', () => {
  // Samoa went from 29 December 2011 straight to the 31st, crossing the date line.
  const apia = { ...always, timeZone: 'Pacific/Apia', from: '09:00', to: '17:00' };
  expect(businessMs(utc('2011-12-29 12:00'), utc('2011-12-31 12:00'), apia) / HOUR).toBe(
    bruteForce(utc('2011-12-29 12:00'), utc('2011-12-31 12:00'), apia) / HOUR,
  );
  expect(businessMs(utc('2011-12-29 19:00'), utc('2011-12-31 03:00'), apia) / HOUR).toBe(16);
});

describe('in any calendar', () => {
  const time = fc
    .integer({ min: 0, max: 48 })
    .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
  const calendar: fc.Arbitrary<BusinessCalendar> = fc
    .record({
      timeZone: fc.constantFrom(
        'Europe/Bucharest',
        'America/New_York',
        'Australia/Lord_Howe',
        'Asia/Kolkata',
        'America/Asuncion',
      ),
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      hours: fc.tuple(time, time).filter(([a, b]) => a < b),
      holidays: fc.subarray(['2021-03-28', '2021-04-04', '2021-10-31', '2021-11-07', '2021-11-08']),
    })
    .map(({ hours: [from, to], ...rest }) => ({ ...rest, from, to }));
  // Around the days on which those zones change their clocks, where mistakes live.
  const instant = fc
    .tuple(
      fc.constantFrom('2021-03-14', '2021-03-28', '2021-04-04', '2021-10-03', '2021-10-31', '2021-11-07', '2021-07-01'),
      fc.integer({ min: -3 * 1440, max: 3 * 1440 }),
    )
    .map(([day, minutes]) => utc(`${day} 00:00`) + minutes * 60_000);

  test('it equals counting every minute on the zone’s clock', () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 0, max: 4 * 1440 }), (each, from, minutes) => {
        const to = from + minutes * 60_000;
        expect(businessMs(from, to, each)).toBe(bruteForce(from, to, each));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  const exact = fc.integer({ min: utc('2020-12-01 00:00'), max: utc('2022-02-01 00:00') });
  test('two stretches in a row add up', () => {
    fc.assert(
      fc.property(calendar, fc.tuple(exact, exact, exact), (each, three) => {
        const [a, b, c] = [...three].sort((x, y) => x - y) as [number, number, number];
        expect(businessMs(a, b, each) + businessMs(b, c, each)).toBe(businessMs(a, c, each));
      }),
    );
  });
  test('a longer stretch never has less, and none has more than passed', () => {
    fc.assert(
      fc.property(calendar, exact, exact, fc.nat(1e9), (each, from, to, more) => {
        const ms = businessMs(from, to, each);
        expect(ms).toBeLessThanOrEqual(Math.max(0, to - from));
        expect(businessMs(from, to + more, each)).toBeGreaterThanOrEqual(ms);
        expect(businessMs(from - more, to, each)).toBeGreaterThanOrEqual(ms);
      }),
    );
  });
});

test('five thousand stretches of months take less than 100 ms', () => {
  const spent = cpuMs(() => {
    for (let i = 0; i < 5000; i++) {
      const from = utc('2025-01-01 00:00') + i * 5 * HOUR;
      businessMs(from, from + (60 + (i % 90)) * 24 * HOUR, OFFICE);
    }
  });
  expect(spent).toBeLessThan(100);
});

test.each([
  ['2026-08-21', true],
  ['2026-08-22', false],
  ['2026-12-25', false],
  ['2026-12-28', true],
])('%s is a working day: %s', (day, works) => {
  expect(isWorkingDay(day, OFFICE)).toBe(works);
});

test.each([
  ['a month', { from: '2026-08-01', until: '2026-09-01' }, 21],
  ['a month with holidays, one of them on a Saturday', { from: '2026-12-01', until: '2027-01-01' }, 22],
  ['a week-end', { from: '2026-08-22', until: '2026-08-24' }, 0],
  ['no days', { from: '2026-08-22', until: '2026-08-22' }, 0],
  ['days backwards', { from: '2026-08-22', until: '2026-08-01' }, 0],
])('%s has its working days', (_, period, count) => {
  expect(workingDays(period, OFFICE)).toBe(count);
});

test('working days are those that are, one by one, and all time has some too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(500), (start, length) => {
      const period = { from: addDays('2026-12-01', start), until: addDays('2026-12-01', start + length) };
      let count = 0;
      for (let day = period.from; day < period.until; day = addDays(day, 1)) if (isWorkingDay(day, OFFICE)) count++;
      expect(workingDays(period, OFFICE)).toBe(count);
    }),
  );
  expect(workingDays(ALL_TIME, OFFICE)).toBeGreaterThan(2_000_000);
});

/** Every minute asks the zone what its clock shows. */
function bruteForce(from: number, to: number, { timeZone, weekdays, holidays, ...hours }: BusinessCalendar): number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  let sum = 0;
  for (let at = from; at < to; at += 60_000) {
    const [day, time] = clock.format(at).split(' ') as [string, string];
    if (weekdays.includes(weekday(day)) && !holidays.includes(day) && time >= hours.from && time < hours.to)
      sum += 60_000;
  }
  return sum;
}
