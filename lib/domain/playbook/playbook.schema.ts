import { KPI_IDS } from '../kpi/figure';
import { RECORD_KINDS } from '../record/crm-record';
import { z } from '../zod';
import { calendarSchema } from './calendar.schema';
import { conditionSchema } from './condition.schema';
import { findContradictions } from './find-contradictions';
import type { Playbook } from './playbook';
import { PLAYBOOK_CAPS } from './playbook-caps';
import { idSchema, localTextSchema, shortText } from './words.schema';

const criterionSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  why: localTextSchema,
  how: localTextSchema,
  field: idSchema,
  to: z.array(idSchema).min(1).max(PLAYBOOK_CAPS.stages).optional(),
  condition: conditionSchema,
});

const stageSchema = z.strictObject({
  id: idSchema,
  label: localTextSchema,
  names: z.array(shortText).min(1).max(50),
  outcome: z.enum(['open', 'won', 'lost']),
  next: z.array(idSchema).max(PLAYBOOK_CAPS.stages),
  exit: z.array(criterionSchema).max(PLAYBOOK_CAPS.criteria),
});

const processSchema = z.strictObject({
  kind: z.enum(RECORD_KINDS),
  stages: z.array(stageSchema).min(1).max(PLAYBOOK_CAPS.stages),
});

const targetSchema = z.strictObject({
  kpi: z.enum(KPI_IDS),
  goal: z.enum(['atLeast', 'atMost']),
  value: z.number().min(0).max(1e12),
});

const definitionsSchema = z.strictObject({
  winRate: z.enum(['count', 'amount', 'cohort']).optional(),
  salesCycle: z.enum(['won', 'closed']).optional(),
  leadResponse: z.enum(['business', 'calendar']).optional(),
  usageRate: z.enum(['expected', 'licences']).optional(),
  forecastAccuracy: z.enum(['actual', 'forecast']).optional(),
  forecastLeadDays: z.int().min(0).max(366).optional(),
});

const tipSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  body: localTextSchema,
  when: z.strictObject({
    kinds: z.array(z.enum(RECORD_KINDS)).min(1).max(RECORD_KINDS.length).optional(),
    stages: z.array(idSchema).min(1).max(PLAYBOOK_CAPS.stages).optional(),
    steps: z.array(idSchema).min(1).max(PLAYBOOK_CAPS.criteria).optional(),
    kpiBelowTarget: z.enum(KPI_IDS).optional(),
    unused: z.strictObject({ tool: idSchema, feature: idSchema }).optional(),
  }),
  weight: z.number().min(0).max(1000),
});

const toolSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  features: z
    .array(z.strictObject({ id: idSchema, name: localTextSchema, core: z.boolean() }))
    .max(PLAYBOOK_CAPS.featuresOfATool),
});

const shapeSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.int().min(1),
  name: localTextSchema,
  calendar: calendarSchema,
  processes: z.array(processSchema).max(RECORD_KINDS.length),
  targets: z.array(targetSchema).max(KPI_IDS.length),
  definitions: definitionsSchema.optional(),
  tips: z.array(tipSchema).max(PLAYBOOK_CAPS.tips),
  tools: z.array(toolSchema).max(PLAYBOOK_CAPS.tools),
  adaptersOff: z.array(idSchema).max(PLAYBOOK_CAPS.tools).optional(),
});

/**
 * A `Playbook`: its shape, its caps, and that everything it names exists. Unknown keys are refused, so that a
 * misspelt one is not silently without effect. There is no place in it for code, selectors, patterns or markup.
 *
 * For text from outside use `parsePlaybook`, which bounds size and depth before this schema, which recurses, runs.
 */
export const playbookSchema = shapeSchema.check(({ value, issues }) => {
  for (const { path, problem } of findContradictions(value)) {
    issues.push({ code: 'custom', input: value, path, message: problem });
  }
});

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : { parsed: A; declared: B };

/** Does not compile once the schema and the type say different things. */
export const schemaAgreesWithType: Same<z.infer<typeof playbookSchema>, Playbook> = true;
