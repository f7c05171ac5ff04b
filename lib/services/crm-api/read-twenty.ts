import { Fault } from '../../domain/fault';
import type { Deal } from '../../domain/record/deal';
import { dayAt } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { textValue } from './answer-values';
import type { Ask } from './ask';
import { minorOf } from './minor-of';
import { outcomeByName } from './outcome-by-name';
import { parseAnswer } from './parse-answer';
import type { CrmReader } from './reader';
import { repAmong } from './rep-among';

/** The most that one answer gives; older versions give fewer, and say that there are more. */
const PAGE = 200;
/** The last stage that Twenty comes with: whoever is there has bought. */
const CUSTOMER = 'CUSTOMER';

const member = z.object({ id: z.string().min(1), name: z.object({ firstName: textValue, lastName: textValue }) });
const object = z.object({
  nameSingular: z.string(),
  fields: z.array(
    z.object({ name: z.string(), options: z.array(z.object({ value: z.string(), label: z.string() })).nullish() }),
  ),
});
const moment = z.iso.datetime({ offset: true }).nullish();
const opportunity = z.object({
  id: z.string().min(1),
  name: textValue,
  stage: textValue,
  amount: z.object({ amountMicros: z.union([z.number(), z.string()]).nullish(), currencyCode: textValue }).nullish(),
  closeDate: moment,
  createdAt: moment,
});
type Row = z.infer<typeof opportunity>;

/** The rep's opportunities of a Twenty workspace. An API key is nobody's, so the rep is found by name. */
export const readTwenty: CrmReader = async ({ crm, ask, timeZone, rep }) => {
  const people = await list(ask, 'workspaceMembers', member);
  const owner = repAmong(
    'Twenty',
    people.map(({ id, name }) => ({ id, name: [name.firstName, name.lastName].filter(Boolean).join(' ') })),
    rep,
    null,
  );
  const labels = await stagesOf(ask);
  const rows = await list(ask, 'opportunities', opportunity, `ownerId[eq]:${owner.id}`);
  return { deals: rows.map((row) => dealOf(crm, row, labels, owner.name, timeZone)), leads: [], activities: [] };
};

/** What each stage is called. Throws where this Twenty is too old to know whose an opportunity is. */
async function stagesOf(ask: Ask): Promise<Map<string, string>> {
  const { fields = [] } =
    (await list(ask, 'metadata/objects', object)).find(({ nameSingular }) => nameSingular === 'opportunity') ?? {};
  if (!fields.some(({ name }) => name === 'owner')) {
    throw new Fault({
      en: 'This Twenty does not say whose an opportunity is. Update it, or add the field “owner” to opportunities.',
      ro: 'Acest Twenty nu spune a cui este o oportunitate. Actualizează-l sau adaugă oportunităților câmpul „owner”.',
    });
  }
  const { options } = fields.find(({ name }) => name === 'stage') ?? {};
  return new Map((options ?? []).map(({ value, label }) => [value, label]));
}

/** All rows behind a path: under its name, or by themselves where the workspace has the newer form of answers. */
async function list<T>(ask: Ask, path: string, schema: z.ZodType<T>, filter = ''): Promise<T[]> {
  const name = path.split('/').at(-1) ?? path;
  const unwrap = (data: unknown) => (Array.isArray(data) ? data : (data as { [name: string]: unknown } | null)?.[name]);
  const page = z.object({
    data: z.preprocess(unwrap, z.array(schema)),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: textValue }),
  });
  const all: T[] = [];
  const query = new URLSearchParams({ limit: `${PAGE}`, depth: '0' });
  if (filter !== '') query.set('filter', filter);
  for (;;) {
    const { data, pageInfo } = parseAnswer(page, await ask('GET', `/rest/${path}?${query}`), 'Twenty');
    all.push(...data);
    if (!pageInfo.hasNextPage || !pageInfo.endCursor || data.length === 0) return all;
    query.set('starting_after', pageInfo.endCursor);
  }
}

function dealOf(crm: string, row: Row, labels: Map<string, string>, owner: string, timeZone: string): Deal {
  const day = (at: string | null | undefined) => (at ? dayAt(Date.parse(at), timeZone) : null);
  const stage = labels.get(row.stage ?? '') ?? row.stage ?? '';
  const outcome = row.stage === CUSTOMER ? 'won' : outcomeByName(stage);
  const currency = row.amount?.currencyCode || 'USD';
  return {
    crm,
    id: row.id,
    name: row.name ?? '',
    owner,
    region: null,
    manager: null,
    product: null,
    account: null,
    stage,
    outcome,
    startedDay: day(row.createdAt),
    // One date for both: expected while it is open, real once it is closed.
    closedDay: outcome === 'open' ? null : day(row.closeDate),
    expectedCloseDay: day(row.closeDate),
    amountMinor: minorOf(ofMicros(row.amount?.amountMicros ?? 0), currency),
    currency,
  };
}

/** Millionths as a decimal text, without going through a binary fraction. */
function ofMicros(micros: number | string): string {
  const [, sign = '', digits = '0'] = /^(-?)(\d+)/.exec(`${micros}`) ?? [];
  const padded = digits.padStart(7, '0');
  return `${sign}${padded.slice(0, -6)}.${padded.slice(-6)}`;
}
