import type { Activity, Deal, Lead, Outcome } from '../../domain/record/deal';
import { dayAt } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { dayValue, instantOf, instantText, textValue } from './answer-values';
import { minorOf } from './minor-of';
import { parseAnswer } from './parse-answer';
import { allPages, type CrmReader } from './reader';

/** EspoCRM gives no more at once unless its administrator says so. */
const PAGE = 200;

const opportunity = z.object({
  id: z.string().min(1),
  name: textValue,
  stage: textValue,
  amount: z.number().nullish(),
  amountCurrency: textValue,
  closeDate: dayValue,
  createdAt: textValue,
  assignedUserName: textValue,
  accountName: textValue,
});
const lead = z.object({
  id: z.string().min(1),
  name: textValue,
  status: textValue,
  source: textValue,
  createdAt: textValue,
  assignedUserName: textValue,
});
const act = z.object({
  id: z.string().min(1),
  parentId: textValue,
  parentType: textValue,
  status: textValue,
  dateStart: textValue,
});
/** How likely each stage makes a deal: at 100 it is won, at 0 lost. */
const chances = z.object({ probabilityMap: z.record(z.string(), z.number()).optional() }).nullable();

const DEALS = 'name,stage,amount,amountCurrency,closeDate,createdAt,assignedUserName,accountName';
const LEADS = 'name,status,source,createdAt,assignedUserName';
const ACTS = 'parentId,parentType,status,dateStart';

/**
 * The rep's own leads and opportunities of an EspoCRM server, with the calls and meetings held with the leads. What is
 * deleted, given to somebody else, or changed beside the record (an account's name, what a stage means) is seen only when
 * everything is read.
 */
export const readEspocrm: CrmReader = async ({ crm, ask, timeZone, since = null, counted }) => {
  const mine = <T>(scope: string, select: string, schema: z.ZodType<T>): Promise<T[]> =>
    allPages(
      PAGE,
      async (offset) => {
        const query = new URLSearchParams([
          ['select', select],
          ['boolFilterList[]', 'onlyMy'],
          ['orderBy', 'createdAt'],
          ['order', 'asc'],
          ['maxSize', `${PAGE}`],
          ['offset', `${offset}`],
          ...(since === null ? [] : modified(since)),
        ]);
        const answer = await ask('GET', `api/v1/${scope}?${query}`);
        return parseAnswer(z.object({ list: z.array(schema) }), answer, 'EspoCRM').list;
      },
      counted,
    );

  const stage = await ask('GET', 'api/v1/Metadata?key=entityDefs.Opportunity.fields.stage');
  const { probabilityMap = {} } = parseAnswer(chances, stage, 'EspoCRM') ?? {};
  const deals = await mine('Opportunity', DEALS, opportunity);
  const leads = await mine('Lead', LEADS, lead);
  const acts = [
    ...(await mine('Call', ACTS, act)).map((each) => ({ ...each, type: 'call' })),
    ...(await mine('Meeting', ACTS, act)).map((each) => ({ ...each, type: 'meeting' })),
  ];
  const held = acts.flatMap((each) => activityOf(crm, each));
  const ids = new Set(held.map(({ id }) => id));
  return {
    deals: deals.map((each): Deal => {
      const currency = each.amountCurrency ?? 'USD';
      const outcome = outcomeOf(probabilityMap[each.stage ?? '']);
      return {
        crm,
        id: each.id,
        name: each.name ?? '',
        owner: each.assignedUserName ?? '',
        region: null,
        manager: null,
        product: null,
        account: each.accountName ?? null,
        stage: each.stage ?? '',
        outcome,
        startedDay: each.createdAt ? dayAt(instantOf(each.createdAt), timeZone) : null,
        // EspoCRM has one date for both: expected while a deal is open, real once it is closed.
        closedDay: outcome === 'open' ? null : each.closeDate,
        expectedCloseDay: each.closeDate,
        amountMinor: minorOf(each.amount ?? 0, currency),
        currency,
      };
    }),
    leads: leads.flatMap((each): Lead[] =>
      each.createdAt
        ? [
            {
              crm,
              id: each.id,
              name: each.name ?? '',
              owner: each.assignedUserName ?? '',
              stage: each.status ?? '',
              source: each.source || null,
              createdAt: instantOf(each.createdAt),
              assignedAt: null,
            },
          ]
        : [],
    ),
    activities: held,
    gone: { activities: acts.map(actId).filter((id) => !ids.has(id)) },
  };
};

/** As pairs of a query, the way PHP reads them. */
function modified(since: number): [string, string][] {
  return [
    ['where[0][type]', 'greaterThanOrEquals'],
    ['where[0][attribute]', 'modifiedAt'],
    ['where[0][value]', instantText(since)],
  ];
}

type Act = z.infer<typeof act> & { type: string };

/** Calls and meetings have ids of their own each. */
function actId({ id, type }: Act): string {
  return `${type}-${id}`;
}

function activityOf(crm: string, each: Act): Activity[] {
  const { parentId, parentType, status, dateStart, type } = each;
  if (parentType !== 'Lead' || !parentId || status !== 'Held' || !dateStart) return [];
  return [{ crm, id: actId(each), recordKind: 'lead', recordId: parentId, type, at: instantOf(dateStart), by: 'rep' }];
}

function outcomeOf(chance: number | undefined): Outcome {
  return chance === 100 ? 'won' : chance === 0 ? 'lost' : 'open';
}
