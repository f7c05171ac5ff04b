import type { Deal } from '../../lib/domain/record/deal';

/** A deal, open unless `over` says otherwise. */
export function dealOf(over: Partial<Deal>): Deal {
  return {
    crm: 'practice',
    id: 'D1',
    name: 'Deal',
    owner: 'Ana',
    region: 'West',
    manager: 'Ion',
    product: 'GTX',
    account: null,
    stage: 'Engaging',
    outcome: 'open',
    startedDay: '2026-07-01',
    closedDay: null,
    expectedCloseDay: null,
    amountMinor: 100_00,
    currency: 'EUR',
    ...over,
  };
}
