import {
  type Account,
  type Activity,
  COLLECTION_OF,
  type Collection,
  type Opportunity,
  type RecordKind,
  type Rows,
} from '../app/records.ts';
import { fieldRules } from './field-rules.ts';
import { loadChain } from './load-chain.ts';
import { loadMaven } from './load-maven.ts';
import { newActivity } from './new-activity.ts';
import { Refusal } from './refusal.ts';

/**
 * The records of one run of the server. Edits live here, in memory, and are gone when it stops;
 * the loaded rows stay untouched below them, so that `reset` needs no second read.
 */
export function startVisit(today: string) {
  const maven = loadMaven(today);
  const chain = loadChain(today, maven.users, maven.accounts);
  const shipped: { [Name in Collection]: readonly Rows[Name][] } = { ...maven, ...chain };

  const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
  const fresh = () => ({
    opportunities: byId(shipped.opportunities),
    leads: byId(shipped.leads),
    accounts: byId(shipped.accounts),
    contacts: byId(shipped.contacts),
    activities: byId(shipped.activities),
    users: byId(shipped.users),
  });
  let tables: { [Name in Collection]: Map<string, Rows[Name]> } = fresh();

  const rules = fieldRules({
    products: [...maven.prices.keys()],
    owners: maven.users.map((user) => user.name),
    accounts: () => [...tables.accounts.values()].map((account) => account.name),
  });

  /** `today` at the hour it is now, so that a fixed day still yields growing times. */
  const now = () => `${today}T${new Date().toISOString().slice(11)}`;

  function list<Name extends Collection>(name: Name): Rows[Name][] {
    return [...tables[name].values()];
  }

  function get<Name extends Collection>(name: Name, id: string): Rows[Name] {
    const row = tables[name].get(id);
    if (!row) throw new Refusal(404, `There is no record "${id}" among the ${name}; open the list to find it.`);
    return row;
  }

  /** All fields or none: one bad value and nothing changes. */
  function patch(kind: RecordKind, id: string, fields: Record<string, unknown>) {
    const before = get(COLLECTION_OF[kind], id);
    for (const [field, value] of Object.entries(fields)) {
      const where = `on ${kind} ${id}`;
      const rule = Object.hasOwn(rules[kind], field) ? rules[kind][field] : undefined;
      if (!rule) {
        const known = Object.keys(rules[kind]).join(', ');
        throw new Refusal(400, `"${field}" ${where} cannot be edited; editable are ${known}.`, field);
      }
      const wanted = rule(value);
      if (wanted) {
        const got = JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
        throw new Refusal(400, `The value ${got} for "${field}" ${where} was refused; send ${wanted}.`, field);
      }
    }
    const after = { ...before, ...fields };
    if (kind === 'opportunity') followStage(before as Opportunity, after as Opportunity, fields);
    if (kind === 'account') renameAccount(before as Account, after as Account);
    // One writer for four tables: the kind chose the table, `before` came from it.
    (tables[COLLECTION_OF[kind]] as Map<string, typeof after>).set(id, after);
    return after;
  }

  function followStage(before: Opportunity, after: Opportunity, fields: Record<string, unknown>): void {
    const seller = shipped.users.find((user) => user.name === after.owner);
    if (seller) Object.assign(after, { manager: seller.manager, region: seller.region });
    if (after.stage === before.stage) return;
    const closes = after.stage === 'Won' || after.stage === 'Lost';
    if (!('closedOn' in fields)) after.closedOn = closes ? today : null;
    if (after.stage === 'Engaging' && !('engagedOn' in fields)) after.engagedOn ??= today;
  }

  /** Records name their account by its name, so a new name has to reach them. */
  function renameAccount(before: Account, after: Account): void {
    if (after.name === before.name) return;
    if (list('accounts').some((account) => account.name === after.name)) {
      throw new Refusal(400, `"${after.name}" is the name of another account; choose a different one.`, 'name');
    }
    for (const row of list('opportunities'))
      if (row.account === before.name) tables.opportunities.set(row.id, { ...row, account: after.name });
    for (const row of list('contacts'))
      if (row.account === before.name) tables.contacts.set(row.id, { ...row, account: after.name });
    for (const row of list('leads'))
      if (row.company === before.name) tables.leads.set(row.id, { ...row, company: after.name });
  }

  function logActivity(body: Record<string, unknown>): Activity {
    const activity = newActivity(body, {
      id: `A${String(tables.activities.size + 1).padStart(4, '0')}`,
      now: now(),
      record: (kind, id) => get(COLLECTION_OF[kind], id),
      owners: maven.users.map((user) => user.name),
    });
    tables.activities.set(activity.id, activity);
    const lead = activity.recordKind === 'lead' ? get('leads', activity.recordId) : undefined;
    if (lead && activity.completed && activity.on > (lead.lastActivityOn ?? '')) {
      tables.leads.set(lead.id, { ...lead, lastActivityOn: activity.on });
    }
    return activity;
  }

  return {
    list,
    get,
    patch,
    logActivity,
    reset: () => {
      tables = fresh();
    },
    about: () => ({ name: 'Practice CRM', today, shiftDays: { maven: maven.shift, chain: chain.shift } }),
    products: () => [...maven.prices].map(([name, price]) => ({ name, price, currency: 'USD' as const })),
  };
}

export type Visit = ReturnType<typeof startVisit>;
