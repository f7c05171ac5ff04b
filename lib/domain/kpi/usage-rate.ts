import type { BusinessCalendar } from '../playbook/playbook';
import { isWorkingDay } from '../time/business-calendar';
import { addDays, type Day, type Period } from '../time/day';
import { buildFigure, ratio } from './build-figure';
import type { Figure, FigureRow } from './figure';

/**
 * Somebody who is expected to work with a tool. `from` is the first day that they are, `until` the first day that they
 * are not any more (null: always was, no end known): so a joiner and a leaver count only while they are there.
 * Somebody who left and came back has two entries.
 */
export type ExpectedUse = { person: string; tool: string; from: Day | null; until: Day | null; leaveDays: Day[] };

/** How many core actions (those the playbook's tool calls core) a person completed in a tool on a day. */
export type ToolUse = { person: string; tool: string; day: Day; coreActions: number };

/** What the usage rate is computed from. Days without use may be left out of `used`. */
export type UsageInput = {
  expected: ExpectedUse[];
  used: ToolUse[];
  /**
   * The days over which use was measured: from the first day with consent and a count, to the day after today. Outside
   * it nothing is known, so nobody is expected: no use *seen* before that is not no use.
   */
  measured: Period;
  /** Days within it on which nothing was noted, as during a pause. Nobody is expected on them. */
  unmeasured?: readonly Day[];
  /** Licences paid for, per tool; only for the alternative definition. */
  licences?: { tool: string; count: number }[];
};

/**
 * Does the team use what it was given? People with at least one completed core action in a tool in the period ÷ people
 * expected to use it on a working day in the period. Over several tools it is the sum of such pairs of person and tool.
 *
 * - *expected* (default): the denominator above. Somebody on leave, or not there, on every working day of the period is
 *   left out; use by somebody who was not expected does not count. Both are listed. Beside it, `activeDayShare`: of the
 *   working days on which use was expected, the share with a core action.
 * - *licences*: people with a core action ÷ licences paid for, of the tools that have a licence count.
 *
 * Nobody expected (or no licences) is no data, and so is a period in which nothing was measured.
 */
export function usageRate(
  { expected, used, measured, unmeasured = [], licences = [] }: UsageInput,
  period: Period,
  { calendar, per = 'expected' }: { calendar: BusinessCalendar; per?: 'expected' | 'licences' },
): Figure {
  const activeDays = activeDaysIn(used, period);
  const due = workingDaysOf(overlap(period, measured), calendar).filter((day) => !unmeasured.includes(day));
  if (per === 'licences') return byLicences(activeDays, due.length === 0 ? [] : licences, period);
  const { counted, absent } = expectedDaysIn(expected, due);

  const rows = [...counted.values()]
    .map(({ pair }) => pair)
    .map((pair) => row(pair, activeDays.has(key(pair)) ? 1 : 0));
  const users = rows.filter((each) => each.value === 1).length;
  let [daysDue, daysActive] = [0, 0];
  for (const [id, { days }] of counted) {
    daysDue += days.size;
    for (const day of activeDays.get(id)?.days ?? []) if (days.has(day)) daysActive++;
  }
  const unexpected = [...activeDays.values()].filter(({ pair }) => !counted.has(key(pair)));
  return buildFigure({
    kpi: 'usageRate',
    definition: 'usageRate.byExpected',
    unit: 'ratio',
    period,
    value: ratio(users, rows.length),
    noData: due.length === 0 ? 'notMeasured' : 'nobodyExpected',
    numerator: users,
    denominator: rows.length,
    rows,
    beside: [{ key: 'activeDayShare', unit: 'ratio', value: ratio(daysActive, daysDue) }],
    exclusions: [
      { reason: 'awayAllPeriod', rows: absent.map((pair) => row(pair, null)) },
      { reason: 'notExpected', rows: unexpected.map(({ pair, days }) => row(pair, days.size)) },
    ],
  });
}

type Pair = { person: string; tool: string };
type PairDays = Map<string, { pair: Pair; days: Set<Day> }>;

function byLicences(activeDays: PairDays, licences: { tool: string; count: number }[], period: Period): Figure {
  const licensed = new Set(licences.map(({ tool }) => tool));
  const users = [...activeDays.values()].map(({ pair }) => pair);
  const counted = users.filter(({ tool }) => licensed.has(tool));
  const paid = licences.reduce((sum, { count }) => sum + count, 0);
  return buildFigure({
    kpi: 'usageRate',
    definition: 'usageRate.byLicences',
    unit: 'ratio',
    period,
    value: ratio(counted.length, paid),
    noData: 'noLicences',
    numerator: counted.length,
    denominator: paid,
    sample: paid,
    rows: counted.map((pair) => row(pair, 1)),
    exclusions: [
      {
        reason: 'toolWithoutLicences',
        rows: users.filter(({ tool }) => !licensed.has(tool)).map((pair) => row(pair, 1)),
      },
    ],
  });
}

/** The pairs with a day among `due` on which use was expected, each with those days; and the pairs that have none. */
function expectedDaysIn(expected: ExpectedUse[], due: Day[]): { counted: PairDays; absent: Pair[] } {
  const counted: PairDays = new Map();
  const absent = new Map<string, Pair>();
  for (const { person, tool, from, until, leaveDays } of expected) {
    const pair = { person, tool };
    const leave = new Set(leaveDays);
    for (const day of due) {
      const isThere = (from === null || day >= from) && (until === null || day < until) && !leave.has(day);
      if (isThere) addDay(counted, pair, day);
    }
    absent.set(key(pair), pair);
  }
  return { counted, absent: [...absent].flatMap(([id, pair]) => (counted.has(id) ? [] : [pair])) };
}

function workingDaysOf({ from, until }: Period, calendar: BusinessCalendar): Day[] {
  const days: Day[] = [];
  for (let day = from; day < until; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) days.push(day);
  return days;
}

function overlap(a: Period, b: Period): Period {
  return { from: a.from > b.from ? a.from : b.from, until: a.until < b.until ? a.until : b.until };
}

function activeDaysIn(used: ToolUse[], period: Period): PairDays {
  const active: PairDays = new Map();
  for (const { person, tool, day, coreActions } of used) {
    if (coreActions > 0 && day >= period.from && day < period.until) addDay(active, { person, tool }, day);
  }
  return active;
}

function addDay(pairs: PairDays, pair: Pair, day: Day): void {
  const known = pairs.get(key(pair));
  if (known === undefined) pairs.set(key(pair), { pair, days: new Set([day]) });
  else known.days.add(day);
}

/** Tool ids hold no slash, so the first one ends the tool. */
function key({ person, tool }: Pair): string {
  return `${tool}/${person}`;
}

function row(pair: Pair, value: number | null): FigureRow {
  return { id: key(pair), label: pair.person, value };
}
