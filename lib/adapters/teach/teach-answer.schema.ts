import { fieldId, readingSchema } from '../../domain/record/reading.schema';
import { z } from '../../domain/zod';
import { fieldType, locatorSchema, selectorSchema, wordSchema } from '../adapter.schema';
import type { TeachAnswer } from './picked';

const picked = z.strictObject({
  pick: z.int(),
  locators: z.array(locatorSchema).max(8),
  around: z.array(selectorSchema).max(40),
  text: z.string().max(300),
  label: z.string().max(120).nullable(),
  type: fieldType,
  choices: z.array(wordSchema).max(100),
});

/** A `TeachAnswer` as the page's script gives it; a page that took the script over could make it say anything. */
export const teachAnswerSchema = z.strictObject({
  address: z.url({ protocol: /^https?$/ }).max(8_000),
  reading: readingSchema.nullable(),
  ways: z.record(fieldId, z.array(z.string().max(300).nullable()).max(8)),
  picking: z.boolean(),
  picked: picked.nullable(),
}) as z.ZodType<TeachAnswer>;
