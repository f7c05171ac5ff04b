import type { RecordKind } from '../record/crm-record';
import type { Activity } from '../record/deal';
import type { ReadCells } from './read-cells';

/** Salesforce's ids begin with what they are ids of. */
const PREFIXES: { [prefix: string]: RecordKind } = {
  '00Q': 'lead',
  '003': 'contact',
  '006': 'opportunity',
  '001': 'account',
};

/** The activity in a row; null for one that is planned and not done yet, which is no answer to anybody. */
export function makeActivity(cells: ReadCells, id: string): Activity | null {
  if (cells.columnOf('done') >= 0 && cells.yesNo('done') === false) return null;
  const about = recordOf(cells);
  if (about === null) cells.flag('noRecord', null, '');
  return {
    crm: cells.plan.crm,
    id,
    recordKind: about?.kind ?? 'task',
    recordId: about?.id ?? id,
    type: cells.text('type'),
    at: cells.moment('at'),
    by: 'rep',
  };
}

/** A lead before the rest, since it is the lead that waits for an answer. */
function recordOf(cells: ReadCells): { kind: RecordKind; id: string } | null {
  const [lead, deal, contact, account] = (['lead', 'deal', 'contact', 'account'] as const).map((f) => cells.id(f));
  if (lead) return { kind: 'lead', id: lead };
  const who = cells.id('who');
  if (who) return { kind: PREFIXES[who.slice(0, 3)] ?? 'contact', id: who };
  if (deal) return { kind: 'opportunity', id: deal };
  const what = cells.id('what');
  if (what) return { kind: PREFIXES[what.slice(0, 3)] ?? 'opportunity', id: what };
  if (contact) return { kind: 'contact', id: contact };
  return account ? { kind: 'account', id: account } : null;
}
