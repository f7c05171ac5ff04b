import type { Deal, Outcome } from '../../domain/record/deal';
import { type Day, dayAt, isDay } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { instantOf, textValue } from './answer-values';
import { minorOf } from './minor-of';
import { parseAnswer } from './parse-answer';
import type { CrmReader } from './reader';

const API = '/api/v1/';
/** The most that one answer gives. */
const PAGE = 100;
const FIELDS = [
  'id',
  'lead_name',
  'status_label',
  'status_type',
  'value',
  'annualized_value',
  'value_currency',
  'date_created',
  'date_won',
  'date_lost',
];
const OUTCOMES: { [type: string]: Outcome } = { active: 'open', won: 'won', lost: 'lost' };

const me = z.object({ id: z.string().min(1), first_name: textValue, last_name: textValue });
const opportunity = z.object({
  id: z.string().min(1),
  lead_name: textValue,
  status_label: textValue,
  status_type: z.enum(['active', 'won', 'lost']),
  value: z.number().nullish(),
  annualized_value: z.number().nullish(),
  value_currency: textValue,
  date_created: textValue,
  date_won: textValue,
  date_lost: textValue,
});
const page = z.object({ data: z.array(opportunity), has_more: z.boolean() });
type Row = z.infer<typeof opportunity>;

/** The opportunities of the rep whose key it is. What is done in Close is done with a company, not an opportunity. */
export const readClose: CrmReader = async ({ crm, ask, timeZone }) => {
  const { id: user, first_name: first, last_name: last } = parseAnswer(me, await ask('GET', `${API}me/`), 'Close');
  const owner = [first, last].filter(Boolean).join(' ');
  const mine = new URLSearchParams({
    user_id: user,
    _fields: FIELDS.join(),
    _order_by: 'date_created',
    _limit: `${PAGE}`,
  });
  const rows: Row[] = [];
  for (;;) {
    mine.set('_skip', `${rows.length}`);
    const found = parseAnswer(page, await ask('GET', `${API}opportunity/?${mine}`), 'Close');
    rows.push(...found.data);
    if (!found.has_more || found.data.length === 0) break;
  }
  return { deals: rows.map((row) => dealOf(crm, row, owner, timeZone)), leads: [], activities: [] };
};

function dealOf(crm: string, row: Row, owner: string, timeZone: string): Deal {
  const currency = row.value_currency || 'USD';
  const outcome = OUTCOMES[row.status_type] ?? 'open';
  const wonDay = dayOf(row.date_won, timeZone);
  return {
    crm,
    id: row.id,
    // An opportunity has no name of its own: it is shown under that of the company.
    name: row.lead_name ?? '',
    owner,
    region: null,
    manager: null,
    product: null,
    account: row.lead_name || null,
    stage: row.status_label ?? '',
    outcome,
    startedDay: dayOf(row.date_created, timeZone),
    closedDay: outcome === 'won' ? wonDay : outcome === 'lost' ? dayOf(row.date_lost, timeZone) : null,
    // One field says both when it is hoped for and when it came.
    expectedCloseDay: wonDay,
    // Hundredths, whatever the currency; what is paid each month counts for a year, as in Close's own totals.
    amountMinor: minorOf(((row.annualized_value ?? row.value ?? 0) / 100).toFixed(2), currency),
    currency,
  };
}

/** A day that somebody picked comes as midnight in UTC, and is that day wherever the rep is; an instant is the rep's. */
function dayOf(time: string | null | undefined, timeZone: string): Day | null {
  if (!time) return null;
  const picked = /^([\d-]{10})(?:T00:00:00(?:\.0+)?(?:Z|\+00:00)?)?$/.exec(time)?.[1];
  if (picked !== undefined) return isDay(picked) ? picked : null;
  const at = instantOf(time);
  return Number.isNaN(at) ? null : dayAt(at, timeZone);
}
