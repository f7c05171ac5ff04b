import { Fault } from '../../domain/fault';
import { foldText } from '../../domain/process/fold-text';
import type { Deal, Outcome } from '../../domain/record/deal';
import { dayAt } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { textValue } from './answer-values';
import type { Ask } from './ask';
import { minorOf } from './minor-of';
import { parseAnswer } from './parse-answer';
import type { CrmReader } from './reader';

/** The most that one search gives, and the most that all its pages together do. */
const PAGE = 200;
const MOST = 10_000;
const PROPERTIES = [
  'dealname',
  'dealstage',
  'amount',
  'deal_currency_code',
  'createdate',
  'closedate',
  'hs_lastmodifieddate',
];

const owners = z.object({
  results: z.array(z.object({ id: z.string(), firstName: textValue, lastName: textValue })),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional(),
});
const pipelines = z.object({
  results: z.array(
    z.object({
      stages: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          metadata: z.object({ isClosed: z.string().optional(), probability: z.string().optional() }),
        }),
      ),
    }),
  ),
});
const moment = z.iso.datetime().nullish();
const deals = z.object({
  total: z.int(),
  results: z.array(
    z.object({
      id: z.string(),
      properties: z.object({
        dealname: textValue,
        dealstage: textValue,
        amount: textValue,
        deal_currency_code: textValue,
        createdate: moment,
        closedate: moment,
      }),
    }),
  ),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional(),
});
type Row = z.infer<typeof deals>['results'][number];
type Stage = { label: string; outcome: Outcome };

/**
 * The rep's deals of a HubSpot account. A private app's token is the account's, so the rep is found by name. What is
 * deleted, given to somebody else, or changed beside the deal (a stage's name) is seen only when everything is read.
 */
export const readHubspot: CrmReader = async ({ crm, ask, timeZone, rep, since = null, counted = () => {} }) => {
  const owner = await ownerOf(ask, rep);
  const stages = await stagesOf(ask);
  const mine = { propertyName: 'hubspot_owner_id', operator: 'EQ', value: owner };
  const modified = since === null ? [] : [{ propertyName: 'hs_lastmodifieddate', operator: 'GTE', value: `${since}` }];
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const found: z.infer<typeof deals> = parseAnswer(
      deals,
      await ask('POST', '/crm/v3/objects/deals/search', {
        filterGroups: [{ filters: [mine, ...modified] }],
        // The newest first: where there are more than a search gives, the old ones are left out.
        sorts: [{ propertyName: 'createdate', direction: 'DESCENDING' }],
        properties: PROPERTIES,
        limit: PAGE,
        ...(after === undefined ? {} : { after }),
      }),
      'HubSpot',
    );
    rows.push(...found.results);
    counted(found.results.length);
    after = rows.length < MOST ? found.paging?.next?.after : undefined;
  } while (after !== undefined);
  return { deals: rows.map((row) => dealOf(crm, row, stages, rep, timeZone)), leads: [], activities: [] };
};

async function ownerOf(ask: Ask, rep: string): Promise<string> {
  let after = '';
  do {
    const found: z.infer<typeof owners> = parseAnswer(
      owners,
      await ask('GET', `/crm/v3/owners?limit=100${after}`),
      'HubSpot',
    );
    const named = found.results.filter(
      ({ firstName, lastName }) => foldText(`${firstName ?? ''} ${lastName ?? ''}`) === foldText(rep),
    );
    if (rep !== '' && named.length === 1 && named[0]) return named[0].id;
    after = found.paging?.next ? `&after=${encodeURIComponent(found.paging.next.after)}` : '';
  } while (after !== '');
  throw new Fault({
    en: `HubSpot has no owner called “${rep}”. Write your name under My data as HubSpot does.`,
    ro: `HubSpot nu are niciun responsabil numit „${rep}”. Scrie-ți numele la Datele mele așa cum îl scrie HubSpot.`,
  });
}

/** Whether a stage is won or lost is the pipeline's word: closed, and certain or not. */
async function stagesOf(ask: Ask): Promise<Map<string, Stage>> {
  const { results } = parseAnswer(pipelines, await ask('GET', '/crm/v3/pipelines/deals'), 'HubSpot');
  return new Map(
    results.flatMap(({ stages }) =>
      stages.map(({ id, label, metadata }): [string, Stage] => {
        const isClosed = metadata.isClosed === 'true';
        return [id, { label, outcome: !isClosed ? 'open' : Number(metadata.probability) === 1 ? 'won' : 'lost' }];
      }),
    ),
  );
}

function dealOf(crm: string, { id, properties }: Row, stages: Map<string, Stage>, rep: string, timeZone: string): Deal {
  const day = (at: string | null | undefined) => (at ? dayAt(Date.parse(at), timeZone) : null);
  const stage = stages.get(properties.dealstage ?? '');
  const outcome = stage?.outcome ?? 'open';
  const currency = properties.deal_currency_code || 'USD';
  return {
    crm,
    id,
    name: properties.dealname ?? '',
    owner: rep,
    region: null,
    manager: null,
    product: null,
    account: null,
    stage: stage?.label ?? properties.dealstage ?? '',
    outcome,
    startedDay: day(properties.createdate),
    // HubSpot has one date for both: expected while a deal is open, real once it is closed.
    closedDay: outcome === 'open' ? null : day(properties.closedate),
    expectedCloseDay: day(properties.closedate),
    amountMinor: minorOf(properties.amount || '0', currency),
    currency,
  };
}
