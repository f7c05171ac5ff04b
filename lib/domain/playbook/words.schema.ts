import { SUBJECT } from '../signal/signal-batch';
import { z } from '../zod';

/** An id in a playbook. Steps, tips and features become the subjects of signals, so they obey the same rule. */
export const idSchema = z
  .string()
  .regex(SUBJECT, 'is not an id: use up to 40 letters, digits, dots, dashes and underscores');

/** A name as a CRM writes it. */
export const shortText = z.string().max(200).regex(/\S/, 'is empty');

const longText = z.string().max(1000).regex(/\S/, 'is empty');

/** A text for people: one for all languages, or English and perhaps Romanian; at most 1,000 characters each. */
export const localTextSchema = z.union([longText, z.strictObject({ en: longText, ro: longText.optional() })]);
