import { Fault } from '../../domain/fault';
import type { Activity, Deal, Lead, Outcome } from '../../domain/record/deal';
import { type Day, dayAt, isDay } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { instantOf, instantText } from './answer-values';
import { signedOut } from './ask';
import { minorOf } from './minor-of';
import { parseAnswer } from './parse-answer';
import { allPages, type CrmReader } from './reader';

const PAGE = 500;
const LEAD_FIELDS = [
  'name',
  'type',
  'active',
  'probability',
  'stage_id',
  'user_id',
  'team_id',
  'partner_id',
  'source_id',
  'expected_revenue',
  'company_currency',
  'create_date',
  'date_open',
  'date_closed',
  'date_deadline',
];

/** Odoo writes `false` for what is empty, and a link as its id and its words. */
const text = z.union([z.string(), z.literal(false)]).transform((given) => given || null);
const link = z
  .union([z.tuple([z.int(), z.string()]), z.literal(false)])
  .transform((given) => (given ? { id: given[0], name: given[1] } : null));

const lead = z.object({
  id: z.int(),
  name: text,
  type: z.enum(['lead', 'opportunity']),
  active: z.boolean(),
  probability: z.number(),
  stage_id: link,
  user_id: link,
  team_id: link,
  partner_id: link,
  source_id: link,
  expected_revenue: z.number(),
  company_currency: link,
  create_date: text,
  date_open: text,
  date_closed: text,
  /** A plain date, in nobody's time zone. */
  date_deadline: text.transform((day): Day | null => (day !== null && isDay(day) ? day : null)),
});
type Row = z.infer<typeof lead>;

const ID = z.object({ id: z.int() });
const message = z.object({ id: z.int(), res_id: z.int(), date: text, message_type: z.string() });

/** An error comes with status 200; 100 is a session that has ended. */
const reply = z.object({
  result: z.unknown().optional(),
  error: z
    .object({ code: z.int().optional(), data: z.object({ message: z.string() }).optional(), message: z.string() })
    .optional(),
});

/**
 * The leads and opportunities of the rep who is signed in to an Odoo server, archived ones too: the lost are. What is
 * deleted, given to somebody else, or changed beside the record (a stage that begins to mean won, a customer's name) is
 * seen only when everything is read.
 */
export const readOdoo: CrmReader = async ({ crm, ask, timeZone, since = null, counted }) => {
  async function rpc(path: string, params: object): Promise<unknown> {
    const { result, error } = parseAnswer(
      reply,
      await ask('POST', path, { jsonrpc: '2.0', method: 'call', params }),
      'Odoo',
    );
    if (!error) return result;
    const said = (error.data?.message ?? error.message).slice(0, 200);
    if (error.code === 100 || /session expired/i.test(said)) throw signedOut('Odoo');
    throw new Fault({ en: `Odoo answered: ${said}`, ro: `Odoo a răspuns: ${said}` });
  }
  const search = <T>(
    model: string,
    domain: unknown[],
    fields: string[],
    schema: z.ZodType<T>,
    told = counted,
  ): Promise<T[]> =>
    allPages(
      PAGE,
      async (offset) => {
        const kwargs = { domain, fields, offset, limit: PAGE, order: 'id', context: { active_test: false } };
        const found = await rpc(`/web/dataset/call_kw/${model}/search_read`, {
          model,
          method: 'search_read',
          args: [],
          kwargs,
        });
        return parseAnswer(z.array(schema), found, 'Odoo');
      },
      told,
    );

  const { uid } = parseAnswer(z.object({ uid: z.int() }), await rpc('/web/session/get_session_info', {}), 'Odoo');
  const mine = ['user_id', '=', uid];
  const quietly = () => {};
  const won = await search('crm.stage', [['is_won', '=', true]], ['id'], ID, quietly);
  const rows = await search(
    'crm.lead',
    since === null ? [mine] : [mine, modified('write_date', since)],
    LEAD_FIELDS,
    lead,
  );
  const leads = rows.filter(({ type }) => type === 'lead');
  const leadIds = leads.map(({ id }) => id);
  // A message does not modify the lead that it is about: of changes, the new messages of all leads are wanted too.
  const all = since === null ? [] : await search('crm.lead', [mine, ['type', '=', 'lead']], ['id'], ID, quietly);
  const about =
    since === null
      ? [['res_id', 'in', leadIds]]
      : ['|', ['res_id', 'in', leadIds], '&', ['res_id', 'in', all.map(({ id }) => id)], modified('date', since)];
  const messages = await search(
    'mail.message',
    [
      ['model', '=', 'crm.lead'],
      ...about,
      ['message_type', 'in', ['comment', 'email', 'email_outgoing']],
      ['author_id.user_ids', 'in', [uid]],
    ],
    ['res_id', 'date', 'message_type'],
    message,
  );
  const wonStages = new Set(won.map(({ id }) => id));
  const opportunities = rows.filter(({ type }) => type === 'opportunity');
  return {
    deals: opportunities.map((each) => dealOf(crm, each, wonStages, timeZone)),
    leads: leads.flatMap((each) => leadOf(crm, each)),
    activities: messages.flatMap((each) => activityOf(crm, each)),
    // One becomes the other, and keeps its id.
    gone: { deals: leadIds.map(String), leads: opportunities.map(({ id }) => String(id)) },
  };
};

function modified(field: string, since: number): unknown[] {
  return [field, '>=', instantText(since)];
}

function dealOf(crm: string, each: Row, wonStages: Set<number>, timeZone: string): Deal {
  const day = (at: string | null) => (at === null ? null : dayAt(instantOf(at), timeZone));
  const currency = each.company_currency?.name ?? 'EUR';
  const outcome = outcomeOf(each, wonStages);
  return {
    crm,
    id: String(each.id),
    name: each.name ?? `#${each.id}`,
    owner: each.user_id?.name ?? '',
    region: each.team_id?.name ?? null,
    manager: null,
    product: null,
    account: each.partner_id?.name ?? null,
    stage: each.stage_id?.name ?? '',
    outcome,
    startedDay: day(each.create_date),
    closedDay: outcome === 'open' ? null : day(each.date_closed),
    expectedCloseDay: each.date_deadline,
    amountMinor: minorOf(each.expected_revenue, currency),
    currency,
  };
}

/** Won by its stage; lost is archived at no probability, and archived alone is put away. */
function outcomeOf({ stage_id: stage, active, probability }: Row, wonStages: Set<number>): Outcome {
  if (stage && wonStages.has(stage.id)) return 'won';
  return !active && probability === 0 ? 'lost' : 'open';
}

function leadOf(crm: string, each: Row): Lead[] {
  if (each.create_date === null) return [];
  return [
    {
      crm,
      id: String(each.id),
      name: each.name ?? `#${each.id}`,
      owner: each.user_id?.name ?? '',
      stage: each.stage_id?.name ?? '',
      source: each.source_id?.name ?? null,
      createdAt: instantOf(each.create_date),
      assignedAt: each.date_open === null ? null : instantOf(each.date_open),
    },
  ];
}

function activityOf(crm: string, each: z.infer<typeof message>): Activity[] {
  if (each.date === null) return [];
  const what = { recordKind: 'lead', recordId: String(each.res_id), type: each.message_type, by: 'rep' } as const;
  return [{ crm, id: `m${each.id}`, ...what, at: instantOf(each.date) }];
}
