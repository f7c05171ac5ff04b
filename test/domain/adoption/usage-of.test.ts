import { expect, test } from 'vitest';
import type { RollUp } from '../../../lib/domain/adoption/roll-up';
import { usageOf } from '../../../lib/domain/adoption/usage-of';
import { usageRate } from '../../../lib/domain/kpi/usage-rate';
import { DEFAULT_PLAYBOOK } from '../../../lib/domain/playbook/default-playbook';
import { OFFICE } from '../samples/calendars';

const calendar = { ...OFFICE, timeZone: 'UTC' };
const [crm] = DEFAULT_PLAYBOOK.tools;
const at = (time: string) => Date.parse(time);

/** Page views are no core action; so a day with this and nothing else is a day without use. */
const looked = (day: string): RollUp => ({
  rep: 'r',
  day,
  tool: crm?.id ?? '',
  signals: 1,
  counts: { '1.4.record': 1 },
  firstAt: at(`${day}T10:00Z`),
  lastAt: at(`${day}T10:00Z`),
});

test('days that the rep rested from noting are not held against the rep', () => {
  const rollUps = [looked('2026-08-03'), looked('2026-08-07')];
  const share = (rests: { from: number; until: number | null }[]) => {
    const input = usageOf(rollUps, DEFAULT_PLAYBOOK.tools.slice(0, 1), '2026-08-07', rests, calendar);
    return usageRate(input, { from: '2026-08-03', until: '2026-08-08' }, { calendar });
  };
  expect(share([])).toMatchObject({ denominator: 1, numerator: 0 });
  expect(share([{ from: at('2026-08-03T00:00Z'), until: at('2026-08-07T00:00Z') }])).toMatchObject({ denominator: 1 });
  // Nothing was noted on any of the days: then there is no rate, and not a rate of zero.
  expect(share([{ from: at('2026-08-03T00:00Z'), until: null }])).toMatchObject({ value: null, noData: 'notMeasured' });
});
