import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt } from '../../../lib/domain/time/day';
import { dayIn, offsetAt, offsetPieces } from '../../../lib/domain/time/zone-offset';
import { HOUR, utc } from '../samples/calendars';

test.each([
  ['Europe/Bucharest', '2026-01-15 12:00', 2],
  ['Europe/Bucharest', '2026-03-29 00:59', 2],
  ['Europe/Bucharest', '2026-03-29 01:00', 3],
  ['Europe/Bucharest', '2026-10-25 00:59', 3],
  ['Europe/Bucharest', '2026-10-25 01:00', 2],
  ['America/New_York', '2026-03-08 06:59', -5],
  ['America/New_York', '2026-03-08 07:00', -4],
  ['Australia/Lord_Howe', '2026-04-04 14:59', 11],
  ['Australia/Lord_Howe', '2026-04-04 15:00', 10.5],
  ['Asia/Kathmandu', '2026-08-20 00:00', 5.75],
  ['UTC', '1969-12-31 23:59', 0],
])('clocks in %s at %s UTC are %s hours ahead', (zone, at, hours) => {
  expect(offsetAt(utc(at), zone) / HOUR).toBe(hours);
});

test('a year in Bucharest has three pieces, which meet at the changes', () => {
  const pieces = offsetPieces(utc('2026-01-01 00:00'), utc('2027-01-01 00:00'), 'Europe/Bucharest');
  expect(pieces.map(({ from, until, offsetMs }) => [from, until, offsetMs / HOUR])).toEqual([
    [utc('2026-01-01 00:00'), utc('2026-03-29 01:00'), 2],
    [utc('2026-03-29 01:00'), utc('2026-10-25 01:00'), 3],
    [utc('2026-10-25 01:00'), utc('2027-01-01 00:00'), 2],
  ]);
});

test('the day of an instant is the same as the slow way finds', () => {
  const zone = fc.constantFrom('Europe/Bucharest', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati');
  fc.assert(
    fc.property(zone, fc.integer({ min: utc('1990-01-01 00:00'), max: utc('2037-01-01 00:00') }), (timeZone, at) => {
      expect(dayIn(at, timeZone)).toBe(dayAt(at, timeZone));
    }),
  );
});
