import { isDay } from '../time/day';
import { z } from '../zod';
import { PAGE_KINDS, RECORD_KINDS } from './crm-record';

/** Texts from a CRM page are cut in the page; a longer one is not ours. */
const text = z.string().max(2_000);
const id = z.string().min(1).max(200);
/** Field ids come from adapters: plain words. */
export const fieldId = z.string().regex(/^[a-zA-Z][a-zA-Z0-9_.]{0,59}$/);

const fieldValue = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text }),
  z.strictObject({
    type: z.literal('money'),
    money: z.strictObject({ minor: z.int(), currency: z.string().length(3).nullable() }),
  }),
  z.strictObject({ type: z.literal('date'), day: z.string().refine(isDay) }),
  z.strictObject({ type: z.literal('choice'), id: text }),
]);

const fieldReading = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('read'), text, value: fieldValue.nullable() }),
  z.strictObject({ state: z.literal('blank') }),
  z.strictObject({ state: z.literal('unseen'), why: z.enum(['missing', 'ambiguous']) }),
]);

const ref = z.strictObject({ crm: id, kind: z.enum(RECORD_KINDS), id });

/** A `Reading` as a page may post it. */
export const readingSchema = z.strictObject({
  ref,
  page: z.enum(['record', 'edit']),
  fields: z.record(fieldId, fieldReading),
  required: z.array(fieldId).max(100).optional(),
  stages: z.array(text).max(40).optional(),
  readAt: z.number(),
});

/** What a page posts when it was looked at: where it is, and the record on it if there is one. */
export const observationSchema = z.strictObject({
  crm: id,
  page: z.enum(PAGE_KINDS),
  recordKind: z.enum(RECORD_KINDS).nullable(),
  /** Who is signed in to the CRM, if the page tells. */
  user: text.nullable(),
  reading: readingSchema.nullable(),
});

export type Observation = z.infer<typeof observationSchema>;
