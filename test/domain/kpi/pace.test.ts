import { expect, test } from 'vitest';
import { pace } from '../../../lib/domain/kpi/pace';
import { OFFICE } from '../samples/calendars';

const AUGUST = { from: '2026-08-01', until: '2026-09-01' };

test.each([
  ['before it starts', '2026-07-15', 0],
  ['on its first day', '2026-08-01', 0],
  ['on its first working day, which is not over', '2026-08-03', 0],
  ['on its second working day', '2026-08-04', 1],
  ['on a Sunday', '2026-08-23', 15],
  ['on its last day', '2026-08-31', 20],
  ['after its end', '2026-09-01', 21],
  ['long after its end', '2027-01-01', 21],
])('%s, %s, a month has %s of 21 working days behind it', (_, today, daysGone) => {
  expect(pace(AUGUST, today, OFFICE)).toEqual({ daysGone, daysAll: 21 });
});

test('a period without a working day has no pace', () => {
  expect(pace({ from: '2026-08-22', until: '2026-08-24' }, '2026-08-23', OFFICE)).toBeNull();
});
