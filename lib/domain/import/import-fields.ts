/** What a row of a file can be. */
export const IMPORT_KINDS = ['deals', 'leads', 'activities'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a cell must hold: a *moment* is a date with its time of day if there is one, a *share* is a percentage. */
export type CellType = 'text' | 'amount' | 'date' | 'moment' | 'yesNo' | 'share';

/**
 * The fields that a column can be read as. A CRM's one close date is `closeDate`: of a closed deal the day that it was
 * closed, of an open one the day that it is expected to. `who` and `what` are Salesforce's, whose ids tell the kind.
 */
export const IMPORT_FIELDS = {
  deals: {
    id: 'text',
    name: 'text',
    account: 'text',
    owner: 'text',
    stage: 'text',
    outcome: 'text',
    won: 'yesNo',
    closed: 'yesNo',
    amount: 'amount',
    currency: 'text',
    created: 'date',
    closeDate: 'date',
    closedOn: 'date',
    expectedClose: 'date',
    probability: 'share',
    product: 'text',
    region: 'text',
    manager: 'text',
  },
  leads: {
    id: 'text',
    name: 'text',
    firstName: 'text',
    lastName: 'text',
    account: 'text',
    owner: 'text',
    stage: 'text',
    source: 'text',
    created: 'moment',
    assigned: 'moment',
  },
  activities: {
    id: 'text',
    type: 'text',
    at: 'moment',
    lead: 'text',
    deal: 'text',
    contact: 'text',
    account: 'text',
    who: 'text',
    what: 'text',
    done: 'yesNo',
  },
} as const satisfies { [kind in ImportKind]: { [field: string]: CellType } };

export type DealField = keyof typeof IMPORT_FIELDS.deals;
export type LeadField = keyof typeof IMPORT_FIELDS.leads;
export type ActivityField = keyof typeof IMPORT_FIELDS.activities;
export type ImportField = DealField | LeadField | ActivityField;

/** The fields of a kind, in the order in which they are offered. */
export function fieldsOf(kind: ImportKind): ImportField[] {
  return Object.keys(IMPORT_FIELDS[kind]) as ImportField[];
}

/** Null for a field that rows of this kind do not have. */
export function cellTypeOf(kind: ImportKind, field: string): CellType | null {
  const fields: { [field: string]: CellType } = IMPORT_FIELDS[kind];
  return Object.hasOwn(fields, field) ? (fields[field] as CellType) : null;
}
