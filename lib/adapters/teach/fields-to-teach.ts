import type { RecordKind } from '../../domain/record/crm-record';

/** The fields that the product makes use of, by kind, the most useful first. */
export const FIELDS_TO_TEACH: { [K in RecordKind]: readonly string[] } = {
  opportunity: [
    ...['name', 'stage', 'amount', 'expectedCloseOn', 'account', 'nextStep', 'contact', 'owner'],
    ...['source', 'createdOn', 'decisionMaker', 'lossReason'],
  ],
  lead: ['name', 'stage', 'company', 'email', 'phone', 'owner', 'source', 'country', 'createdOn'],
  contact: ['name', 'account', 'email', 'phone', 'owner', 'country'],
  account: ['name', 'owner', 'phone', 'country', 'sector'],
  task: ['name', 'stage', 'dueOn', 'owner'],
};
