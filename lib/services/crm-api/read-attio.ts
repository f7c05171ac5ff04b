import type { Deal } from '../../domain/record/deal';
import { dayAt } from '../../domain/time/day';
import { z } from '../../domain/zod';
import { textValue } from './answer-values';
import { badToken } from './ask';
import { minorOf } from './minor-of';
import { outcomeByName } from './outcome-by-name';
import { parseAnswer } from './parse-answer';
import { allPages, type CrmReader } from './reader';
import { repAmong } from './rep-among';

/** The most that one query gives. */
const PAGE = 500;

const self = z.object({ active: z.boolean(), authorized_by_workspace_member_id: textValue });
const members = z.object({
  data: z.array(
    z.object({ id: z.object({ workspace_member_id: z.string() }), first_name: textValue, last_name: textValue }),
  ),
});
/** What an attribute holds now: a list of one, or empty. */
const held = <T>(value: z.ZodType<T>) => z.array(value).optional();
const deals = z.object({
  data: z.array(
    z.object({
      id: z.object({ record_id: z.string().min(1) }),
      created_at: textValue,
      values: z.object({
        name: held(z.object({ value: textValue })),
        stage: held(z.object({ active_from: textValue, status: z.object({ title: z.string() }) })),
        value: held(z.object({ currency_value: z.union([z.number(), z.string()]), currency_code: textValue })),
      }),
    }),
  ),
});
type Row = z.infer<typeof deals>['data'][number];

/** The rep's deals of an Attio workspace. A token is the workspace's, and made by an administrator. */
export const readAttio: CrmReader = async ({ crm, ask, timeZone, rep }) => {
  const { active, authorized_by_workspace_member_id: author } = parseAnswer(
    self,
    await ask('GET', '/v2/self'),
    'Attio',
  );
  if (!active) throw badToken('Attio');
  const { data: people } = parseAnswer(members, await ask('GET', '/v2/workspace_members'), 'Attio');
  const owner = repAmong(
    'Attio',
    people.map(({ id, first_name: first, last_name: last }) => ({
      id: id.workspace_member_id,
      name: [first, last].filter(Boolean).join(' '),
    })),
    rep,
    author ?? null,
  );
  const mine = {
    filter: { owner: { referenced_actor_type: 'workspace-member', referenced_actor_id: owner.id } },
    sorts: [{ attribute: 'created_at', direction: 'asc' }],
    limit: PAGE,
  };
  const rows = await allPages(PAGE, async (offset) => {
    const found = await ask('POST', '/v2/objects/deals/records/query', { ...mine, offset });
    return parseAnswer(deals, found, 'Attio').data;
  });
  return { deals: rows.map((row) => dealOf(crm, row, owner.name, timeZone)), leads: [], activities: [] };
};

function dealOf(crm: string, { id, created_at: createdAt, values }: Row, owner: string, timeZone: string): Deal {
  const day = (at: string | null | undefined) => (at ? dayAt(Date.parse(at), timeZone) : null);
  const stage = values.stage?.[0];
  const outcome = outcomeByName(stage?.status.title ?? '');
  const amount = values.value?.[0];
  const currency = amount?.currency_code || 'USD';
  return {
    crm,
    id: id.record_id,
    name: values.name?.[0]?.value ?? '',
    owner,
    region: null,
    manager: null,
    product: null,
    account: null,
    stage: stage?.status.title ?? '',
    outcome,
    startedDay: day(createdAt),
    // No date of its own says so, but since when the deal is in its stage.
    closedDay: outcome === 'open' ? null : day(stage?.active_from),
    expectedCloseDay: null,
    amountMinor: minorOf(amount?.currency_value ?? 0, currency),
    currency,
  };
}
