import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadResponse } from '../../../lib/domain/kpi/lead-response';
import { ALL_TIME } from '../../../lib/domain/time/periods';
import { HOUR, OFFICE, utc } from '../samples/calendars';
import { chainLeads } from '../samples/chain-leads';
import { activity, lead } from '../samples/rows';

const AUGUST = { from: '2026-08-01', until: '2026-09-01' };
const NOW = utc('2026-08-31 20:00');
const beside = (figure: ReturnType<typeof leadResponse>) =>
  Object.fromEntries(figure.beside.map(({ key, value }) => [key, value]));
const respond = (leads: ReturnType<typeof lead>[], acts: ReturnType<typeof activity>[], options = {}) =>
  leadResponse(leads, acts, OFFICE, AUGUST, NOW, options);

// Bucharest in summer: 09:00 is 06:00 UTC. 20 August 2026 is a Thursday.
const thursdayTen = utc('2026-08-20 07:00');

test('it is the median of working hours to the first activity', () => {
  const leads = [lead(thursdayTen), lead(thursdayTen), lead(thursdayTen)];
  const [a, b, c] = leads as [ReturnType<typeof lead>, ReturnType<typeof lead>, ReturnType<typeof lead>];
  const acts = [
    activity(a, thursdayTen + 5 * HOUR),
    activity(a, thursdayTen + 1 * HOUR),
    activity(b, utc('2026-08-21 07:00')),
    activity(c, utc('2026-08-24 06:00')),
  ];
  const figure = respond(leads, acts, { targetHours: 4 });
  expect(figure.rows.map(({ value }) => value)).toEqual([1, 8, 15]);
  expect(figure).toMatchObject({
    definition: 'leadResponse.businessHours',
    unit: 'hours',
    value: 8,
    numerator: null,
    denominator: null,
    sample: 3,
  });
  expect(beside(figure)).toEqual({ withinTarget: 1 / 3, p90: 15, answered: 3, unanswered: 0, waitingInTime: 0 });
  expect(respond(leads, acts, { hours: 'calendar' })).toMatchObject({
    definition: 'leadResponse.calendarHours',
    value: 24,
  });
});

test('the clock starts when the lead is assigned, where that is known', () => {
  const assigned = lead(utc('2026-07-01 07:00'), { assignedAt: thursdayTen });
  expect(respond([assigned], [activity(assigned, thursdayTen + 2 * HOUR)]).value).toBe(2);
});

test('a lead of a file that does not say when it came is not counted, nor is an activity without a time', () => {
  const [known, unknown] = [lead(thursdayTen), { ...lead(thursdayTen), createdAt: null }];
  const acts = [
    activity(known, thursdayTen + HOUR),
    { ...activity(known, thursdayTen), at: null },
    activity(unknown, thursdayTen),
  ];
  const figure = respond([known, unknown], acts);
  expect(figure).toMatchObject({ value: 1, sample: 1 });
  expect(beside(figure)).toMatchObject({ answered: 1, unanswered: 0 });
});

test('a lead without an answer stays in the denominator of the share within the target, and is listed', () => {
  const [quick, none] = [lead(thursdayTen), lead(thursdayTen)];
  const figure = respond([quick, none], [activity(quick, thursdayTen + HOUR)], { targetHours: 4 });
  expect(figure.value).toBe(1);
  expect(beside(figure)).toMatchObject({ withinTarget: 0.5, answered: 1, unanswered: 1, waitingInTime: 0 });
  expect(figure.exclusions).toEqual([{ reason: 'unanswered', rows: [{ id: none.id, label: none.name, value: null }] }]);
});

test('a lead that may still be answered in time is shown as such', () => {
  const figure = leadResponse([lead(thursdayTen)], [], OFFICE, AUGUST, thursdayTen + HOUR, { targetHours: 4 });
  expect(figure).toMatchObject({ value: null, noData: 'noneAnswered' });
  expect(beside(figure)).toMatchObject({ withinTarget: 0, waitingInTime: 1 });
});

test('without leads, or without a target, there is nothing to share out', () => {
  expect(respond([], [])).toMatchObject({ value: null, noData: 'noLeads' });
  expect(beside(respond([lead(thursdayTen)], [])).withinTarget).toBeNull();
});

describe('what is no answer', () => {
  const one = lead(thursdayTen);
  test.each([
    ['an activity before the lead came', activity(one, thursdayTen - 1)],
    ['what the system did', activity(one, thursdayTen + HOUR, { by: 'system' })],
    ['an appointment in the future', activity(one, NOW + 1)],
    ['an activity with another lead', activity(lead(thursdayTen), thursdayTen + HOUR)],
    ['an activity with a contact of the same id', activity(one, thursdayTen + HOUR, { recordKind: 'contact' })],
    ['an activity with a lead of the same id in another CRM', activity(one, thursdayTen + HOUR, { crm: 'other' })],
  ])('%s', (_, act) => {
    expect(respond([one], [act]).value).toBeNull();
    expect(respond([one], [act, activity(one, thursdayTen + 3 * HOUR)]).value).toBe(3);
  });
  test('an early activity is counted as a note, and the lead stays in', () => {
    const figure = respond([one], [activity(one, thursdayTen - HOUR), activity(one, thursdayTen)]);
    expect(figure.value).toBe(0);
    expect(figure.exclusions).toEqual([
      { reason: 'activityBeforeLead', rows: [{ id: one.id, label: one.name, value: 1 }] },
    ]);
  });
});

test('a lead belongs to the day that the calendar’s clocks show', () => {
  const lateJuly = lead(utc('2026-07-31 21:30'));
  expect(respond([lateJuly], [activity(lateJuly, thursdayTen)]).sample).toBe(1);
  expect(leadResponse([lateJuly], [], { ...OFFICE, timeZone: 'UTC' }, AUGUST, NOW).noData).toBe('noLeads');
});

test.each([
  // Clocks in Bucharest go forward on Sunday 29 March and back on Sunday 25 October.
  ['the week-end of the change in spring', '2026-03-27 14:30', '2026-03-30 06:30', 1],
  ['the week-end of the change in autumn', '2026-10-23 13:30', '2026-10-26 07:30', 1],
  ['Christmas and the week-end after it', '2026-12-24 14:30', '2026-12-28 07:30', 1],
])('%s takes nothing but its working hour', (_, came, answered, hours) => {
  const one = lead(utc(came));
  expect(leadResponse([one], [activity(one, utc(answered))], OFFICE, ALL_TIME, utc('2027-01-01 00:00')).value).toBe(
    hours,
  );
});

test('the share within the target grows with the target, and every lead is answered or not', () => {
  const gaps = fc.array(fc.option(fc.integer({ min: -50, max: 500 }), { nil: null }), { maxLength: 30 });
  fc.assert(
    fc.property(gaps, fc.nat(100), fc.nat(100), (hours, target, more) => {
      const leads = hours.map(() => lead(thursdayTen));
      const acts = hours.flatMap((gap, i) =>
        gap === null ? [] : [activity(leads[i] as never, thursdayTen + gap * HOUR)],
      );
      const tight = beside(respond(leads, acts, { targetHours: target }));
      const loose = beside(respond(leads, acts, { targetHours: target + more }));
      expect((loose.withinTarget ?? 0) >= (tight.withinTarget ?? 0)).toBe(true);
      expect((tight.answered ?? 0) + (tight.unanswered ?? 0)).toBe(leads.length);
    }),
  );
});

describe('on the leads of synthetic-crm-chain, in calendar hours', () => {
  const { leads, activities } = chainLeads();
  const end = utc('2030-01-01 00:00');
  const figure = (targetHours: number) =>
    leadResponse(leads, activities, OFFICE, ALL_TIME, end, { hours: 'calendar', targetHours });
  const days = figure(24).rows.map(({ value }) => (value as number) / 24);

  /** Days from creation to the first activity on or after it, lead by lead. */
  const plain: number[] = [];
  let [anyActivity, firstIsEarly, withEarly] = [0, 0, 0];
  for (const each of leads) {
    let first = Number.POSITIVE_INFINITY;
    let firstAfter = Number.POSITIVE_INFINITY;
    for (const act of activities) {
      if (act.recordId !== each.id) continue;
      first = Math.min(first, act.at!);
      if (act.at! >= each.createdAt!) firstAfter = Math.min(firstAfter, act.at!);
    }
    if (first < Number.POSITIVE_INFINITY) anyActivity++;
    if (first < each.createdAt!) firstIsEarly++;
    if (activities.some((act) => act.recordId === each.id && act.at! < each.createdAt!)) withEarly++;
    if (firstAfter < Number.POSITIVE_INFINITY) plain.push((firstAfter - each.createdAt!) / 86_400_000);
  }

  test('183 leads have an activity, 17 none, and the first of 76 came before the lead', () => {
    expect([anyActivity, leads.length - anyActivity, firstIsEarly, withEarly]).toEqual([183, 17, 76, 76]);
    expect(figure(24).exclusions.find(({ reason }) => reason === 'activityBeforeLead')?.rows.length).toBe(76);
  });
  test('158 were answered, after 52.67 days in the mean and 44 in the median', () => {
    expect(days).toEqual(plain);
    expect(days.length).toBe(158);
    expect(days.reduce((sum, each) => sum + each, 0) / 158).toBeCloseTo(52.67088607594937, 10);
    expect((figure(24).value as number) / 24).toBe(44);
    expect(beside(figure(24))).toMatchObject({ answered: 158, unanswered: 42 });
  });
  test('2 were answered within a day and 15 within seven, of all 200', () => {
    expect(beside(figure(24)).withinTarget).toBe(2 / 200);
    expect(beside(figure(7 * 24)).withinTarget).toBe(15 / 200);
    expect(plain.filter((each) => each <= 7).length).toBe(15);
  });
});
