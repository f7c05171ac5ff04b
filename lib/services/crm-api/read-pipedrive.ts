import type { Activity, Deal } from '../../domain/record/deal';
import { dayAt } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { dayValue, instantOf, momentText, textValue } from './answer-values';
import { minorOf } from './minor-of';
import { parseAnswer } from './parse-answer';
import type { CrmReader } from './reader';

const PAGE = 500;

const me = z.object({ data: z.object({ id: z.int(), name: z.string() }) });
const stage = z.object({ id: z.int(), name: z.string() });
const deal = z.object({
  id: z.int(),
  title: textValue,
  status: z.enum(['open', 'won', 'lost', 'deleted']),
  stage_id: z.int().nullish(),
  value: z.number().nullish(),
  currency: textValue,
  add_time: textValue,
  won_time: textValue,
  lost_time: textValue,
  expected_close_date: dayValue,
});
const activity = z.object({
  id: z.int(),
  type: z.string(),
  done: z.boolean().nullish(),
  deal_id: z.int().nullish(),
  marked_as_done_time: textValue,
});

/**
 * The deals of the rep whose token it is, with the activities that were done on them. What is given to somebody else, or
 * changed beside the deal (a stage's name), is seen only when everything is read.
 */
export const readPipedrive: CrmReader = async ({ crm, ask, timeZone, since = null, counted = () => {} }) => {
  const list = async <T>(path: string, schema: z.ZodType<T>, told = counted): Promise<T[]> => {
    const page = z.object({
      data: z.array(schema).nullable(),
      additional_data: z.object({ next_cursor: z.string().nullish() }).nullish(),
    });
    const all: T[] = [];
    let cursor = '';
    do {
      const found: z.infer<typeof page> = parseAnswer(page, await ask('GET', path + cursor), 'Pipedrive');
      all.push(...(found.data ?? []));
      told(found.data?.length ?? 0);
      const next = found.additional_data?.next_cursor;
      cursor = next ? `&cursor=${encodeURIComponent(next)}` : '';
    } while (cursor !== '');
    return all;
  };

  const { id: owner, name } = parseAnswer(me, await ask('GET', '/api/v1/users/me'), 'Pipedrive').data;
  const stages = await list(`/api/v2/stages?limit=${PAGE}`, stage, () => {});
  const names = new Map(stages.map((each) => [each.id, each.name]));
  const modified = since === null ? '' : `&updated_since=${momentText(since)}`;
  // Of changes, what does not count any more is wanted too: deals that were deleted, activities that are open again.
  const status = since === null ? '' : '&status=open,won,lost,deleted';
  const done = since === null ? '&done=true' : '';
  const deals = await list(`/api/v2/deals?owner_id=${owner}${status}${modified}&limit=${PAGE}`, deal);
  const acts = await list(`/api/v2/activities?owner_id=${owner}${done}${modified}&limit=${PAGE}`, activity);
  const dayOf = (time: string | null | undefined) => (time ? dayAt(instantOf(time), timeZone) : null);
  return {
    deals: deals.flatMap((each): Deal[] => {
      if (each.status === 'deleted') return [];
      const currency = each.currency || 'USD';
      return [
        {
          crm,
          id: `${each.id}`,
          name: each.title ?? '',
          owner: name,
          region: null,
          manager: null,
          product: null,
          account: null,
          stage: names.get(each.stage_id ?? 0) ?? '',
          outcome: each.status,
          startedDay: dayOf(each.add_time),
          closedDay: dayOf(each.status === 'won' ? each.won_time : each.status === 'lost' ? each.lost_time : null),
          expectedCloseDay: each.expected_close_date,
          amountMinor: minorOf(each.value ?? 0, currency),
          currency,
        },
      ];
    }),
    leads: [],
    activities: acts.flatMap((each) => activityOf(crm, each)),
    gone: {
      deals: deals.filter(({ status }) => status === 'deleted').map(({ id }) => `${id}`),
      activities: acts.filter((each) => activityOf(crm, each).length === 0).map(({ id }) => `${id}`),
    },
  };
};

function activityOf(crm: string, each: z.infer<typeof activity>): Activity[] {
  const { id, type, done, deal_id: dealId, marked_as_done_time: at } = each;
  return done !== false && dealId && at
    ? [{ crm, id: `${id}`, recordKind: 'opportunity', recordId: `${dealId}`, type, at: instantOf(at), by: 'rep' }]
    : [];
}
