import type { Field } from './fields.ts';
import type { RecordKind } from './records.ts';

export interface Column extends Pick<Field, 'name' | 'type'> {
  /** Dropped first where the page gets narrow. */
  extra?: true;
}

export const COLUMNS: Record<RecordKind, readonly Column[]> = {
  opportunity: [
    { name: 'name', type: 'text' },
    { name: 'account', type: 'account' },
    { name: 'stage', type: 'stage' },
    { name: 'amount', type: 'money' },
    { name: 'owner', type: 'owner' },
    { name: 'engagedOn', type: 'day', extra: true },
    { name: 'closedOn', type: 'day', extra: true },
  ],
  lead: [
    { name: 'name', type: 'text' },
    { name: 'company', type: 'account' },
    { name: 'stage', type: 'stage' },
    { name: 'source', type: 'text' },
    { name: 'owner', type: 'owner' },
    { name: 'createdOn', type: 'day', extra: true },
    { name: 'lastActivityOn', type: 'moment', extra: true },
  ],
  account: [
    { name: 'name', type: 'text' },
    { name: 'sector', type: 'text' },
    { name: 'revenue', type: 'money' },
    { name: 'employees', type: 'number' },
    { name: 'country', type: 'text' },
  ],
  contact: [
    { name: 'name', type: 'text' },
    { name: 'account', type: 'account' },
    { name: 'email', type: 'email' },
    { name: 'phone', type: 'phone', extra: true },
    { name: 'city', type: 'text', extra: true },
    { name: 'country', type: 'text' },
  ],
};
