import type { ImportField, ImportKind } from './import-fields';
import type { Imported } from './merge-rows';

/** From which of a file's fields each part of a record is made; the rest always is. */
const MADE_OF: { [kind in ImportKind]: { [key: string]: ImportField[] } } = {
  deals: {
    name: ['name', 'account', 'product'],
    owner: ['owner'],
    region: ['region'],
    manager: ['manager'],
    product: ['product'],
    account: ['account'],
    stage: ['stage', 'outcome'],
    outcome: ['stage', 'outcome', 'won'],
    startedDay: ['created'],
    closedDay: ['closeDate', 'closedOn'],
    expectedCloseDay: ['closeDate', 'expectedClose'],
    amountMinor: ['amount'],
    currency: ['amount'],
    probability: ['probability'],
  },
  leads: {
    name: ['name', 'firstName', 'lastName', 'account'],
    owner: ['owner'],
    stage: ['stage'],
    source: ['source'],
    createdAt: ['created'],
    assignedAt: ['assigned'],
  },
  activities: {
    recordKind: ['lead', 'deal', 'contact', 'account', 'who', 'what'],
    recordId: ['lead', 'deal', 'contact', 'account', 'who', 'what'],
    type: ['type'],
    at: ['at'],
  },
};

/** A record as it is after an import: what the file has no column for stays as it was known before. */
export function overlay<Row extends Imported>(
  before: Row | undefined,
  row: Row,
  kind: ImportKind,
  fills: readonly ImportField[],
): Row {
  if (before === undefined) return row;
  const unsaid = Object.entries(MADE_OF[kind]).filter(([, fields]) => !fields.some((field) => fills.includes(field)));
  const kept = unsaid.flatMap(([key]) => (key in before ? [[key, before[key as keyof Row]]] : []));
  return { ...row, ...Object.fromEntries(kept) };
}

/** Do two records say the same? */
export function isSame(one: Imported, other: Imported): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key as keyof Imported] === other[key as keyof Imported]);
}
