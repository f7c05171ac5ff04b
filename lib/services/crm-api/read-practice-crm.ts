import type { PracticePaths } from '../../adapters/adapter';
import type { Activity, Deal, Lead } from '../../domain/record/deal';
import { isDay } from '../../domain/time/day';
import { startOfDay } from '../../domain/time/start-of-day';
import { z } from '../../domain/zod';
import type { CrmData } from './crm-data';

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

/**
 * Reads all deals, leads and activities from a practice CRM at `origin`. It gives days only, which are taken as the
 * instant at which they begin in `timeZone`. Throws an `Error` in words.
 */
export async function readPracticeCrm(
  origin: string,
  crm: string,
  paths: PracticePaths,
  timeZone: string,
  abort: AbortSignal,
): Promise<CrmData> {
  const [deals, leads, activities] = await Promise.all([
    rows(origin + paths.deals, opportunity, abort),
    rows(origin + paths.leads, lead, abort),
    rows(origin + paths.activities, activity, abort),
  ]);
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
}

async function rows<T>(url: string, row: z.ZodType<T>, abort: AbortSignal): Promise<T[]> {
  const response = await fetch(url, { signal: abort, credentials: 'omit', redirect: 'error' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const parsed = z.object({ rows: z.array(row) }).safeParse(await response.json());
  if (parsed.success) return parsed.data.rows;
  const issue = parsed.error.issues[0];
  throw new Error(`${url} sent something else than expected at ${issue?.path.join('.')}: ${issue?.message}.`);
}
