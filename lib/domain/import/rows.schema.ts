import { RECORD_KINDS } from '../record/crm-record';
import { isDay } from '../time/day';
import { z } from '../zod';
import { IMPORT_FIELDS, IMPORT_KINDS } from './import-fields';
import { ROWS_AT_ONCE } from './rows-at-once';

const FIELDS = [...new Set(Object.values(IMPORT_FIELDS).flatMap(Object.keys))] as [string, ...string[]];
const OUTCOMES = ['open', 'won', 'lost'] as const;

const id = z.string().min(1).max(500);
const text = z.string().max(2_000);
const day = z.string().refine(isDay).nullable();
const crm = z.string().min(1).max(80);
const importId = z.uuid();
const field = z.enum(FIELDS);

const deal = z.strictObject({
  crm,
  id,
  name: text,
  owner: text,
  region: text.nullable(),
  manager: text.nullable(),
  product: text.nullable(),
  account: text.nullable(),
  stage: text,
  outcome: z.enum(OUTCOMES),
  startedDay: day,
  closedDay: day,
  expectedCloseDay: day,
  amountMinor: z.int(),
  currency: z.string().length(3),
  probability: z.number().optional(),
});

const lead = z.strictObject({
  crm,
  id,
  name: text,
  owner: text,
  stage: text,
  source: text.nullable(),
  createdAt: z.int().nullable(),
  assignedAt: z.int().nullable(),
});

const activity = z.strictObject({
  crm,
  id,
  recordKind: z.enum(RECORD_KINDS),
  recordId: id,
  type: text,
  at: z.int().nullable(),
  by: z.enum(['rep', 'system']),
});

const part = { import: importId, part: z.int().min(0).max(100_000), fills: z.array(field).max(40) };
const rowsOf = <Row extends z.ZodType>(row: Row) => z.array(row).max(ROWS_AT_ONCE);

/** One part of an import's rows, as the import screen may send it. */
export const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...part, kind: z.literal('deals'), rows: rowsOf(deal) }),
  z.strictObject({ ...part, kind: z.literal('leads'), rows: rowsOf(lead) }),
  z.strictObject({ ...part, kind: z.literal('activities'), rows: rowsOf(activity) }),
]);
export type ImportPart = z.infer<typeof partSchema>;

const planSchema = z.strictObject({
  kind: z.enum(IMPORT_KINDS),
  crm,
  columns: z.array(field.nullable()).max(2_000),
  dayFirst: z.boolean(),
  decimal: z.enum(['.', ',']),
  currency: z.string().length(3),
  empty: z.array(z.string().max(40)).max(100),
  outcomes: z.record(text, z.enum(OUTCOMES)),
  rest: z.enum(['keep', 'remove']),
});

/** The end of an import: how many parts it has, and the plan that is remembered for files with the same columns. */
export const commitSchema = z.strictObject({
  import: importId,
  parts: z.int().min(0).max(100_000),
  headers: z.string().min(1).max(80),
  plan: planSchema,
});

export const dropSchema = z.strictObject({ import: importId });
