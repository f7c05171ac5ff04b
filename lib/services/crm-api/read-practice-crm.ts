import type { PracticePaths } from '../../adapters/adapter';
import type { Activity, Deal, Lead } from '../../domain/record/deal';
import { isDay } from '../../domain/time/day';
import { startOfDay } from '../../domain/time/start-of-day';
import { z } from '../../domain/zod';
import { parseAnswer } from './parse-answer';
import { allPages, type CrmReader } from './reader';

const PAGE = 500;

const day = z.string().refine(isDay);
const text = z.string().max(500);

const opportunity = z.object({
  id: text.min(1),
  name: text,
  owner: text,
  region: text,
  manager: text,
  product: text,
  account: text,
  stage: text,
  engagedOn: day.nullable(),
  closedOn: day.nullable(),
  expectedCloseOn: day.nullable(),
  amount: z.int(),
  currency: z.string().length(3),
});
const lead = z.object({ id: text.min(1), name: text, owner: text, stage: text, source: text, createdOn: day });
const activity = z.object({
  id: text.min(1),
  recordKind: z.enum(['lead', 'contact', 'account', 'opportunity']),
  recordId: text,
  type: text,
  on: day,
  completed: z.boolean(),
});

/** All deals, leads and activities of a practice CRM. It gives days only, taken as the instant at which they begin. */
export function readPracticeCrm(paths: PracticePaths): CrmReader {
  return async ({ crm, ask, timeZone, counted }) => {
    const rows = <T>(path: string, row: z.ZodType<T>): Promise<T[]> =>
      allPages(
        PAGE,
        async (offset) => {
          const answer = await ask('GET', `${path}?offset=${offset}&limit=${PAGE}`);
          return parseAnswer(z.object({ rows: z.array(row) }), answer, 'Practice CRM').rows;
        },
        counted,
      );
    const deals = await rows(paths.deals, opportunity);
    const leads = await rows(paths.leads, lead);
    const activities = await rows(paths.activities, activity);
    return {
      deals: deals.map(
        (row): Deal => ({
          crm,
          id: row.id,
          name: row.name,
          owner: row.owner,
          region: row.region || null,
          manager: row.manager || null,
          product: row.product || null,
          account: row.account || null,
          stage: row.stage,
          outcome: row.stage === 'Won' ? 'won' : row.stage === 'Lost' ? 'lost' : 'open',
          startedDay: row.engagedOn,
          closedDay: row.closedOn,
          expectedCloseDay: row.expectedCloseOn,
          amountMinor: row.amount,
          currency: row.currency,
        }),
      ),
      leads: leads.map(
        (row): Lead => ({
          crm,
          id: row.id,
          name: row.name,
          owner: row.owner,
          stage: row.stage,
          source: row.source || null,
          createdAt: startOfDay(row.createdOn, timeZone),
          assignedAt: null,
        }),
      ),
      // One that is planned and not done yet is no answer to anybody.
      activities: activities
        .filter(({ completed }) => completed)
        .map(
          (row): Activity => ({
            crm,
            id: row.id,
            recordKind: row.recordKind,
            recordId: row.recordId,
            type: row.type,
            at: startOfDay(row.on, timeZone),
            by: 'rep',
          }),
        ),
    };
  };
}
