import type { Activity, Deal, Lead, Outcome } from '../../domain/record/deal';
import { dayAt } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { dayValue, momentText, textValue } from './answer-values';
import { minorOf } from './minor-of';
import { parseAnswer } from './parse-answer';
import type { CrmReader } from './reader';

const API = '/api/data/v9.2/';
/** What a lookup or a choice is called, beside its id: asked for by the header that the content script adds. */
const SAID = '@OData.Community.Display.V1.FormattedValue';
const KIND = '@Microsoft.Dynamics.CRM.lookuplogicalname';

const moment = z.iso.datetime().nullish();

const opportunity = z.object({
  opportunityid: z.string().min(1),
  name: textValue,
  estimatedvalue: z.number().nullish(),
  actualvalue: z.number().nullish(),
  estimatedclosedate: dayValue,
  actualclosedate: dayValue,
  createdon: moment,
  stepname: textValue,
  statecode: z.int(),
  transactioncurrencyid: z.object({ isocurrencycode: z.string().length(3) }).nullish(),
  [`_ownerid_value${SAID}`]: textValue,
  [`_parentaccountid_value${SAID}`]: textValue,
});
const lead = z.object({
  leadid: z.string().min(1),
  fullname: textValue,
  subject: textValue,
  createdon: z.iso.datetime(),
  [`statuscode${SAID}`]: textValue,
  [`leadsourcecode${SAID}`]: textValue,
  [`_ownerid_value${SAID}`]: textValue,
});
const activity = z.object({
  activityid: z.string().min(1),
  activitytypecode: z.string(),
  actualend: moment,
  _regardingobjectid_value: textValue,
  [`_regardingobjectid_value${KIND}`]: textValue,
});
const OUTCOMES: Outcome[] = ['open', 'won', 'lost'];

/**
 * The leads, opportunities and finished activities of the rep who is signed in to Dynamics 365 Sales. What is deleted,
 * assigned to somebody else, or changed beside the record (an account's name) is seen only when everything is read.
 */
export const readDynamics: CrmReader = async ({ crm, ask, timeZone, since = null, counted = () => {} }) => {
  const list = async <T>(first: string, schema: z.ZodType<T>): Promise<T[]> => {
    const page = z.object({ value: z.array(schema), '@odata.nextLink': z.string().optional() });
    const all: T[] = [];
    let at: string | undefined = API + first;
    while (at !== undefined) {
      const answer: z.infer<typeof page> = parseAnswer(page, await ask('GET', at), 'Dynamics 365');
      all.push(...answer.value);
      counted(answer.value.length);
      at = answer['@odata.nextLink'];
    }
    return all;
  };

  const who = parseAnswer(z.object({ UserId: z.guid() }), await ask('GET', `${API}WhoAmI`), 'Dynamics 365');
  const mine = `_ownerid_value eq ${who.UserId}${since === null ? '' : ` and modifiedon ge ${momentText(since)}`}`;
  const deals = await list(
    'opportunities?$select=name,estimatedvalue,actualvalue,estimatedclosedate,actualclosedate,createdon,stepname,' +
      `statecode,_ownerid_value,_parentaccountid_value&$expand=transactioncurrencyid($select=isocurrencycode)&$filter=${mine}`,
    opportunity,
  );
  const leads = await list(
    `leads?$select=fullname,subject,createdon,statuscode,leadsourcecode,_ownerid_value&$filter=${mine}`,
    lead,
  );
  const acts = await list(
    'activitypointers?$select=activitytypecode,actualend,_regardingobjectid_value' +
      `&$filter=${mine} and statecode eq 1 and _regardingobjectid_value ne null`,
    activity,
  );
  return {
    deals: deals.map((each): Deal => {
      const outcome = OUTCOMES[each.statecode] ?? 'open';
      const currency = each.transactioncurrencyid?.isocurrencycode ?? 'USD';
      const amount = outcome === 'won' ? (each.actualvalue ?? each.estimatedvalue) : each.estimatedvalue;
      return {
        crm,
        id: each.opportunityid,
        name: each.name ?? '',
        owner: said(each, '_ownerid_value') ?? '',
        region: null,
        manager: null,
        product: null,
        account: said(each, '_parentaccountid_value'),
        stage: each.stepname ?? '',
        outcome,
        startedDay: each.createdon ? dayAt(Date.parse(each.createdon), timeZone) : null,
        closedDay: outcome === 'open' ? null : each.actualclosedate,
        expectedCloseDay: each.estimatedclosedate,
        amountMinor: minorOf(amount ?? 0, currency),
        currency,
      };
    }),
    leads: leads.map(
      (each): Lead => ({
        crm,
        id: each.leadid,
        name: each.fullname || each.subject || '',
        owner: said(each, '_ownerid_value') ?? '',
        stage: said(each, 'statuscode') ?? '',
        source: said(each, 'leadsourcecode'),
        createdAt: Date.parse(each.createdon),
        assignedAt: null,
      }),
    ),
    activities: acts.flatMap((each): Activity[] => {
      const { activityid: id, activitytypecode: type, actualend: at, _regardingobjectid_value: recordId } = each;
      const isOfLead = (each as { [field: string]: unknown })[`_regardingobjectid_value${KIND}`] === 'lead';
      return isOfLead && recordId && at
        ? [{ crm, id, recordKind: 'lead', recordId, type, at: Date.parse(at), by: 'rep' }]
        : [];
    }),
  };
};

function said(row: object, field: string): string | null {
  const words = (row as { [field: string]: unknown })[field + SAID];
  return typeof words === 'string' && words !== '' ? words : null;
}
