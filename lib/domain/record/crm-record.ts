import type { Day } from '../time/day';

/** What a CRM keeps records of. */
export const RECORD_KINDS = ['lead', 'contact', 'account', 'opportunity', 'task'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The kinds of page that the extension tells apart; *other* is a page of the CRM that shows no records, such as its settings. */
export const PAGE_KINDS = ['list', 'board', 'record', 'edit', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Where a record lives: its CRM (an adapter's id), its kind and the CRM's own id of it. */
export type RecordRef = { crm: string; kind: RecordKind; id: string };

/** Money in minor units (cents); `currency` is an ISO 4217 code, null where the page does not say. */
export type Money = { minor: number; currency: string | null };

/** What a field's text means, once it could be understood without guessing. */
export type FieldValue =
  | { type: 'text'; text: string }
  | { type: 'money'; money: Money }
  | { type: 'date'; day: Day }
  | { type: 'choice'; id: string };

/**
 * What the adapter saw of one field.
 * - *read*: there is a text; `value` is null where the text is ambiguous (03/04/2026), and then only the text is shown.
 * - *blank*: the field is on the page and empty in the CRM.
 * - *unseen*: the field was not found, or more than one thing could be it. It says nothing about the record.
 */
export type FieldReading =
  | { state: 'read'; text: string; value: FieldValue | null }
  | { state: 'blank' }
  | { state: 'unseen'; why: 'missing' | 'ambiguous' };

/** A record as one page showed it at one time, field by field. */
export type Reading = {
  ref: RecordRef;
  page: 'record' | 'edit';
  fields: { [field: string]: FieldReading };
  /** The fields that the CRM itself marks as required. Left out: the adapter cannot tell. */
  required?: string[] | undefined;
  /** The stages on the page's path, in order, as the CRM calls them. Left out: there is no path. */
  stages?: string[] | undefined;
  /** Epoch ms. */
  readAt: number;
};

/** A record as last observed: which fields were there and filled, never what they said. */
export type CrmRecord = {
  ref: RecordRef;
  fields: { [field: string]: FieldReading['state'] };
  firstObservedAt: number;
  observedAt: number;
};

/** Reads one field of a reading; a field that the reading does not carry is unseen. */
export function fieldOf(reading: Reading, field: string): FieldReading {
  return Object.hasOwn(reading.fields, field)
    ? (reading.fields[field] as FieldReading)
    : { state: 'unseen', why: 'missing' };
}
