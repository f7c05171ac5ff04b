import type { Activity, Deal, Outcome } from '../../domain/record/deal';
import { type Day, dayAt, isDay } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { textValue } from './answer-values';
import type { Ask } from './ask';
import { minorOf } from './minor-of';
import { parseAnswer } from './parse-answer';
import { allPages, type CrmReader } from './reader';
import { repAmong } from './rep-among';

const API = '/developer_api/v1/';
/** The most that one search gives. */
const PAGE = 200;
/** Abandoned is lost, too: nobody works on it any more. */
const OUTCOMES: { [status: string]: Outcome } = { Open: 'open', Won: 'won', Lost: 'lost', Abandoned: 'lost' };

const user = z.object({ id: z.int(), name: z.string() });
const stage = z.object({ id: z.int(), name: z.string() });
/** Seconds since 1970. */
const seconds = z.number().nullish();
const opportunity = z.object({
  id: z.int(),
  name: textValue,
  company_name: textValue,
  status: z.enum(['Open', 'Won', 'Lost', 'Abandoned']),
  pipeline_stage_id: z.int().nullish(),
  monetary_value: z.number().nullish(),
  monetary_unit: textValue,
  close_date: textValue,
  date_created: seconds,
  date_stage_changed: seconds,
});
const dated = z.array(z.object({ close_date: textValue }));
const task = z.object({
  id: z.int(),
  related_resource: z.object({ id: z.int().nullish(), type: textValue }).nullish(),
  completed_date: seconds,
});
type Row = z.infer<typeof opportunity>;

/** The rep's opportunities, with the tasks that were done on them. Only administrators make keys, so it may be another's. */
export const readCopper: CrmReader = async ({ crm, ask, timeZone, rep }) => {
  const list = <T>(path: string, schema: z.ZodType<T>, query: object = {}): Promise<T[]> =>
    allPages(PAGE, async (offset) => {
      const body = { ...query, page_size: PAGE, page_number: offset / PAGE + 1 };
      return parseAnswer(z.array(schema), await ask('POST', API + path, body), 'Copper');
    });

  const me = parseAnswer(user, await ask('GET', `${API}users/me`), 'Copper');
  const people = [me, ...(await list('users/search', user)).filter(({ id }) => id !== me.id)];
  const owner = repAmong(
    'Copper',
    people.map(({ id, name }) => ({ id: `${id}`, name })),
    rep,
    `${me.id}`,
  );
  const stages = parseAnswer(z.array(stage), await ask('GET', `${API}pipeline_stages`), 'Copper');
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const mine = { assignee_ids: [Number(owner.id)] };
  const rows = await list('opportunities/search', opportunity, { ...mine, sort_by: 'date_created' });
  const tasks = await list('tasks/search', task, { ...mine, statuses: ['Completed'] });
  const isDayFirst = await isDayFirstIn(ask);
  return {
    deals: rows.map((row): Deal => {
      const outcome = OUTCOMES[row.status] ?? 'open';
      const currency = row.monetary_unit || 'USD';
      const closeDay = dayIn(row.close_date, isDayFirst);
      return {
        crm,
        id: `${row.id}`,
        name: row.name ?? '',
        owner: owner.name,
        region: null,
        manager: null,
        product: null,
        account: row.company_name || null,
        stage: names.get(row.pipeline_stage_id ?? 0) ?? '',
        outcome,
        startedDay: dayAfter(row.date_created, timeZone),
        closedDay: outcome === 'open' ? null : (closeDay ?? dayAfter(row.date_stage_changed, timeZone)),
        expectedCloseDay: closeDay,
        amountMinor: minorOf(row.monetary_value ?? 0, currency),
        currency,
      };
    }),
    leads: [],
    activities: tasks.flatMap(({ id, related_resource: of, completed_date: at }): Activity[] =>
      of?.type === 'opportunity' && of.id && at
        ? [
            {
              crm,
              id: `${id}`,
              recordKind: 'opportunity',
              recordId: `${of.id}`,
              type: 'task',
              at: at * 1_000,
              by: 'rep',
            },
          ]
        : [],
    ),
  };
};

function dayAfter(at: Row['date_created'], timeZone: string): Day | null {
  return at ? dayAt(at * 1_000, timeZone) : null;
}

/**
 * Dates come as `1/15/2026`, or as `15/1/2026` where the account is set so. The API does not say which, but among the
 * close dates of the whole account one that can only be read with the day first tells it for all.
 */
async function isDayFirstIn(ask: Ask): Promise<boolean> {
  const latest = { page_size: PAGE, page_number: 1, sort_by: 'close_date', sort_direction: 'desc' };
  const some = parseAnswer(dated, await ask('POST', `${API}opportunities/search`, latest), 'Copper');
  return some.some(({ close_date: date }) => Number(date?.split('/')[0]) > 12);
}

function dayIn(date: string | null | undefined, isDayFirst: boolean): Day | null {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date ?? '') ?? [];
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
