import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExpectedUse, type ToolUse, type UsageInput, usageRate } from '../../../lib/domain/kpi/usage-rate';
import { addDays } from '../../../lib/domain/time/day';
import { OFFICE } from '../samples/calendars';

const AUGUST = { from: '2026-08-01', until: '2026-09-01' };
const weekdaysOfAugust = Array.from({ length: 31 }, (_, i) => addDays('2026-08-01', i));
const expects = (person: string, parts: Partial<ExpectedUse> = {}): ExpectedUse => ({
  person,
  tool: 'crm',
  from: null,
  until: null,
  leaveDays: [],
  ...parts,
});
const uses = (person: string, day: string, parts: Partial<ToolUse> = {}): ToolUse => ({
  person,
  tool: 'crm',
  day,
  coreActions: 1,
  ...parts,
});
const rate = (input: Partial<UsageInput>, options: { per?: 'expected' | 'licences' } = {}, period = AUGUST) =>
  usageRate({ expected: [], used: [], measured: { from: '2026-01-01', until: '2027-01-01' }, ...input }, period, {
    calendar: OFFICE,
    ...options,
  });

test('it is people with a core action of people expected', () => {
  const figure = rate({
    expected: ['Ana', 'Ion', 'Eva', 'Dan'].map((each) => expects(each)),
    used: [
      uses('Ana', '2026-08-03'),
      uses('Ana', '2026-08-04'),
      uses('Ion', '2026-08-31'),
      uses('Eva', '2026-07-31'),
      uses('Dan', '2026-08-05', { coreActions: 0 }),
    ],
  });
  expect(figure).toMatchObject({
    definition: 'usageRate.byExpected',
    unit: 'ratio',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  });
  expect(figure.rows.map(({ label, value }) => [label, value])).toEqual([
    ['Ana', 1],
    ['Ion', 1],
    ['Eva', 0],
    ['Dan', 0],
  ]);
  expect(figure.beside).toEqual([{ key: 'activeDayShare', unit: 'ratio', value: 3 / (4 * 21) }]);
});

test('over several tools the pairs of person and tool are summed', () => {
  const figure = rate({
    expected: [expects('Ana'), expects('Ana', { tool: 'dialer' }), expects('Ion')],
    used: [uses('Ana', '2026-08-03'), uses('Ana', '2026-08-03', { tool: 'dialer' })],
  });
  expect(figure).toMatchObject({ numerator: 2, denominator: 3 });
  expect(figure.rows.map(({ id }) => id)).toEqual(['crm/Ana', 'dialer/Ana', 'crm/Ion']);
});

describe('the denominator takes only who could have used it', () => {
  const cases: [string, ExpectedUse[], number][] = [
    ['somebody on leave the whole month is out', [expects('Ana', { leaveDays: weekdaysOfAugust })], 0],
    [
      'somebody on leave but for one day is in',
      [expects('Ana', { leaveDays: weekdaysOfAugust.filter((day) => day !== '2026-08-20') })],
      1,
    ],
    [
      'somebody whose one day is a Saturday is out',
      [expects('Ana', { leaveDays: weekdaysOfAugust.filter((day) => day !== '2026-08-22') })],
      0,
    ],
    ['a joiner of the last working day is in', [expects('Ana', { from: '2026-08-31' })], 1],
    ['a joiner of the next month is out', [expects('Ana', { from: '2026-09-01' })], 0],
    ['a leaver of last month is out', [expects('Ana', { until: '2026-08-01' })], 0],
    ['a leaver whose only days were a week-end is out', [expects('Ana', { until: '2026-08-03' })], 0],
    ['a leaver after the first Monday is in', [expects('Ana', { until: '2026-08-04' })], 1],
    [
      'somebody who left and came back counts once',
      [expects('Ana', { until: '2026-08-05' }), expects('Ana', { from: '2026-08-20' })],
      1,
    ],
  ];
  test.each(cases)('%s', (_, expected, denominator) => {
    const figure = rate({ expected });
    expect(figure.denominator).toBe(denominator);
    expect(figure.exclusions).toEqual(
      denominator === 1 ? [] : [{ reason: 'awayAllPeriod', rows: [{ id: 'crm/Ana', label: 'Ana', value: null }] }],
    );
    if (denominator === 0) expect(figure).toMatchObject({ value: null, noData: 'nobodyExpected' });
  });
});

test('use by somebody not expected does not count, and is listed with its days', () => {
  const figure = rate({ expected: [expects('Ana')], used: [uses('Ion', '2026-08-03'), uses('Ion', '2026-08-04')] });
  expect(figure).toMatchObject({
    value: 0,
    exclusions: [{ reason: 'notExpected', rows: [{ id: 'crm/Ion', label: 'Ion', value: 2 }] }],
  });
});

test('where nothing was measured nobody is said not to have used it', () => {
  const measured = { from: '2026-08-20', until: '2026-08-22' };
  expect(rate({ expected: [expects('Ana')], measured }, {}, { from: '2026-07-01', until: '2026-08-01' })).toMatchObject(
    { value: null, noData: 'notMeasured' },
  );
  const figure = rate({ expected: [expects('Ana')], used: [uses('Ana', '2026-08-20')], measured });
  expect(figure).toMatchObject({ value: 1, beside: [{ key: 'activeDayShare', value: 0.5 }] });
});

test('by licences it is users of licences paid for, and tools without a count are left out', () => {
  const figure = rate(
    {
      used: [uses('Ana', '2026-08-03'), uses('Ion', '2026-08-03', { tool: 'dialer' })],
      licences: [{ tool: 'crm', count: 4 }],
    },
    { per: 'licences' },
  );
  expect(figure).toMatchObject({ definition: 'usageRate.byLicences', value: 0.25, sample: 4 });
  expect(figure.exclusions.map(({ reason }) => reason)).toEqual(['toolWithoutLicences']);
  expect(rate({}, { per: 'licences' })).toMatchObject({ value: null, noData: 'noLicences' });
});

test('more use never lowers the rate, and it stays between 0 and 1', () => {
  const day = fc.nat(60).map((days) => addDays('2026-07-15', days));
  const person = fc.constantFrom('Ana', 'Ion', 'Eva');
  const expected = fc.array(
    fc.record({
      person,
      tool: fc.constantFrom('crm', 'dialer'),
      from: fc.option(day, { nil: null }),
      until: fc.option(day, { nil: null }),
      leaveDays: fc.array(day),
    }),
  );
  const use = fc.record({ person, tool: fc.constantFrom('crm', 'dialer'), day, coreActions: fc.nat(3) });
  fc.assert(
    fc.property(expected, fc.array(use), use, (there, used, more) => {
      const before = rate({ expected: there, used }).value;
      const after = rate({ expected: there, used: [...used, more] }).value;
      expect(after === null).toBe(before === null);
      if (before !== null && after !== null) expect(after >= before && after <= 1).toBe(true);
    }),
  );
});
