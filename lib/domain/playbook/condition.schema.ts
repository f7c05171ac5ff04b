import { z } from '../zod';
import { idSchema, shortText } from './words.schema';

const onField = { field: idSchema };
const days = z.int().min(0).max(3660);
const minor = z.int().min(0);

/** A `Condition`. Its depth is bounded by `parsePlaybook` before this runs, since a schema of itself recurses. */
export const conditionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('present'), ...onField }),
  z.strictObject({ type: z.literal('oneOf'), ...onField, values: z.array(shortText).min(1).max(100) }),
  z.strictObject({ type: z.literal('amountAtLeast'), ...onField, minor }),
  z.strictObject({ type: z.literal('notPast'), ...onField }),
  z.strictObject({ type: z.literal('withinDays'), ...onField, days }),
  z.strictObject({
    type: z.literal('all'),
    get of() {
      return z.array(conditionSchema).min(1).max(50);
    },
  }),
  z.strictObject({
    type: z.literal('any'),
    get of() {
      return z.array(conditionSchema).min(1).max(50);
    },
  }),
  z.strictObject({
    type: z.literal('not'),
    get of() {
      return conditionSchema;
    },
  }),
]);
