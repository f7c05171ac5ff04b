import { RECORD_KINDS } from '../../domain/record/crm-record';
import { fieldId, readingSchema } from '../../domain/record/reading.schema';
import { z } from '../../domain/zod';
import { fieldType, locatorSchema, selectorSchema, wordSchema } from '../adapter.schema';
import type { Draft } from './draft';
import type { TeachAnswer } from './picked';

const address = z.url({ protocol: /^https?$/ }).max(2_000);

const draftField = z.strictObject({
  type: fieldType,
  locators: z.array(locatorSchema).min(1).max(8),
  around: z.array(selectorSchema).max(40),
  choices: z.record(wordSchema, z.string().min(1).max(60).nullable()),
});

/** A `Draft` as the teach panel sends it. */
export const draftSchema: z.ZodType<Draft> = z.strictObject({
  origin: z.url({ protocol: /^https?$/ }).max(300),
  base: z.string().max(40).nullable(),
  name: z.string().trim().min(1).max(60),
  kind: z.enum(RECORD_KINDS),
  address: address.nullable(),
  part: z.int().min(0).max(100).nullable(),
  fields: z.record(fieldId, draftField),
  withRoot: z.boolean(),
  second: address.nullable(),
}) as z.ZodType<Draft>;

const picked = z.strictObject({
  pick: z.int(),
  locators: z.array(locatorSchema).max(8),
  around: z.array(selectorSchema).max(40),
  text: z.string().max(300),
  label: z.string().max(120).nullable(),
  type: fieldType,
  choices: z.array(wordSchema).max(100),
});

/** What the page's script answers; a page could make it say anything. */
export const teachAnswerSchema: z.ZodType<TeachAnswer> = z.strictObject({
  address,
  reading: readingSchema.nullable(),
  ways: z.record(fieldId, z.array(z.string().max(300).nullable()).max(8)),
  picking: z.boolean(),
  picked: picked.nullable(),
}) as z.ZodType<TeachAnswer>;
