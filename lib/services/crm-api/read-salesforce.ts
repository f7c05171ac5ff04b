import { parseMoney } from '../../adapters/parse-money';
import type { Activity, Deal, Lead, Outcome } from '../../domain/record/deal';
import { type Day, dayAt, isDay } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { minorOf } from './minor-of';
import { parseAnswer } from './parse-answer';
import type { CrmReader } from './reader';

/** Of spring 2024: old enough for every organisation, new enough for all that is asked. */
const QUERY = '/services/data/v60.0/query?q=';
/** Closed deals further back say little about this rep's figures, and an organisation's requests are counted. */
const BACK = 'LAST_N_DAYS:730';

const text = z.string().nullish();
const day = z
  .string()
  .nullish()
  .transform((given): Day | null => (given && isDay(given) ? given : null));
/** `2026-07-01T09:00:00.000+0000`, which `Date.parse` takes. */
const moment = z.string().refine((given) => !Number.isNaN(Date.parse(given)), 'a time was expected');
const named = z.object({ Name: text }).nullish();

const opportunity = z.object({
  Id: z.string().min(1),
  Name: text,
  StageName: text,
  Amount: z.number().nullish(),
  /** As the rep's page shows it, with the currency. */
  shown: text,
  CloseDate: day,
  CreatedDate: moment,
  IsClosed: z.boolean(),
  IsWon: z.boolean(),
  Account: named,
});
const lead = z.object({ Id: z.string().min(1), Name: text, Status: text, LeadSource: text, CreatedDate: moment });
const task = z.object({
  Id: z.string().min(1),
  WhoId: z.string(),
  TaskSubtype: text,
  CompletedDateTime: moment.nullish(),
});

/** The leads, opportunities and finished tasks of the rep who is signed in to Salesforce, of the last two years. */
export const readSalesforce: CrmReader = async ({ crm, ask, timeZone }) => {
  const query = async <T>(soql: string, schema: z.ZodType<T>): Promise<T[]> => {
    const page = z.object({
      done: z.boolean(),
      nextRecordsUrl: z.string().startsWith('/').optional(),
      records: z.array(schema),
    });
    const all: T[] = [];
    let at: string | undefined = QUERY + encodeURIComponent(soql);
    while (at !== undefined) {
      const found: z.infer<typeof page> = parseAnswer(page, await ask('GET', at), 'Salesforce');
      all.push(...found.records);
      at = found.done ? undefined : found.nextRecordsUrl;
    }
    return all;
  };

  const who = z.object({ user_id: z.string().regex(/^[a-zA-Z0-9]{15,18}$/), name: z.string() });
  const me = parseAnswer(who, await ask('GET', '/services/oauth2/userinfo'), 'Salesforce');
  const mine = `OwnerId = '${me.user_id}'`;
  const deals = await query(
    'SELECT Id, Name, StageName, Amount, FORMAT(Amount) shown, CloseDate, CreatedDate, IsClosed, IsWon, Account.Name ' +
      `FROM Opportunity WHERE ${mine} AND (IsClosed = false OR CloseDate = ${BACK}) ORDER BY Id`,
    opportunity,
  );
  const leads = await query(
    `SELECT Id, Name, Status, LeadSource, CreatedDate FROM Lead WHERE ${mine} AND CreatedDate = ${BACK} ORDER BY Id`,
    lead,
  );
  const tasks = await query(
    'SELECT Id, WhoId, TaskSubtype, CompletedDateTime FROM Task ' +
      `WHERE ${mine} AND IsClosed = true AND Who.Type = 'Lead' AND CreatedDate = ${BACK} ORDER BY Id`,
    task,
  );
  return {
    deals: deals.map((each): Deal => {
      const currency = currencyIn(each.shown);
      const outcome = outcomeOf(each);
      return {
        crm,
        id: each.Id,
        name: each.Name ?? '',
        owner: me.name,
        region: null,
        manager: null,
        product: null,
        account: each.Account?.Name ?? null,
        stage: each.StageName ?? '',
        outcome,
        startedDay: dayAt(Date.parse(each.CreatedDate), timeZone),
        // Salesforce sets it to the day on which a deal is closed as won; the rep may have set it otherwise.
        closedDay: outcome === 'open' ? null : each.CloseDate,
        expectedCloseDay: each.CloseDate,
        amountMinor: minorOf(each.Amount ?? 0, currency),
        currency,
      };
    }),
    leads: leads.map(
      (each): Lead => ({
        crm,
        id: each.Id,
        name: each.Name ?? '',
        owner: me.name,
        stage: each.Status ?? '',
        source: each.LeadSource || null,
        createdAt: Date.parse(each.CreatedDate),
        assignedAt: null,
      }),
    ),
    activities: tasks.flatMap(({ Id, WhoId, TaskSubtype, CompletedDateTime: at }): Activity[] =>
      at
        ? [
            {
              crm,
              id: Id,
              recordKind: 'lead',
              recordId: WhoId,
              type: TaskSubtype ?? 'Task',
              at: Date.parse(at),
              by: 'rep',
            },
          ]
        : [],
    ),
  };
};

function outcomeOf({ IsClosed, IsWon }: { IsClosed: boolean; IsWon: boolean }): Outcome {
  if (!IsClosed) return 'open';
  return IsWon ? 'won' : 'lost';
}

/** An organisation of one currency has no field that names it; what a rep sees does. */
function currencyIn(shown: string | null | undefined): string {
  return (shown && parseMoney(shown, null, 'USD')?.currency) || 'USD';
}
