import { expect, test } from 'vitest';
import { startOfDay } from '../../../lib/domain/time/start-of-day';
import { dayIn } from '../../../lib/domain/time/zone-offset';

test.each([
  ['2026-08-22', 'Europe/Bucharest', '2026-08-21T21:00:00.000Z'],
  ['2026-03-29', 'Europe/Bucharest', '2026-03-28T22:00:00.000Z'],
  ['2026-03-30', 'Europe/Bucharest', '2026-03-29T21:00:00.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
  ['2026-01-05', 'Asia/Tokyo', '2026-01-04T15:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, at) => {
  expect(new Date(startOfDay(day, zone)).toISOString()).toBe(at);
});

test('the instant is on that day by the clocks of the zone, and the one before it is not', () => {
  for (const zone of [
    'Europe/Bucharest',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Pacific/Kiritimati',
  ]) {
    for (let day = Date.parse('2026-01-01T00:00:00Z'); day < Date.parse('2027-01-01T00:00:00Z'); day += 86_400_000) {
      const name = new Date(day).toISOString().slice(0, 10);
      const at = startOfDay(name, zone);
      expect([dayIn(at, zone), dayIn(at - 1, zone) < name]).toEqual([name, true]);
    }
  }
});
