import type { Activity, Deal, Lead } from '../../../lib/domain/record/deal';

let count = 0;

export function deal(parts: Partial<Deal> = {}): Deal {
  const id = `d${++count}`;
  return {
    crm: 'practice',
    id,
    name: `Deal ${id}`,
    owner: 'Ana',
    region: null,
    manager: null,
    product: null,
    account: null,
    stage: 'Engaging',
    outcome: 'open',
    startedDay: '2026-01-01',
    closedDay: null,
    expectedCloseDay: null,
    amountMinor: 100_00,
    currency: 'EUR',
    ...parts,
  };
}

export const won = (closedDay: string | null, parts: Partial<Deal> = {}) =>
  deal({ outcome: 'won', closedDay, ...parts });
export const lost = (closedDay: string | null, parts: Partial<Deal> = {}) =>
  deal({ outcome: 'lost', closedDay, ...parts });

export function lead(createdAt: number, parts: Partial<Lead> = {}): Lead {
  const id = `l${++count}`;
  return {
    crm: 'practice',
    id,
    name: `Lead ${id}`,
    owner: 'Ana',
    stage: 'New',
    source: null,
    createdAt,
    assignedAt: null,
    ...parts,
  };
}

export function activity(of: Lead, at: number, parts: Partial<Activity> = {}): Activity {
  return { crm: of.crm, id: `a${++count}`, recordKind: 'lead', recordId: of.id, type: 'call', at, by: 'rep', ...parts };
}
