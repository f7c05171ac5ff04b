import type { ImportField } from './import-fields';
import { columnOf, type ImportPlan } from './import-plan';

/** What no column fills. Without a *needed* field there is nothing to import; without an *advised* one figures lack something. */
export type PlanGaps = { needed: ImportField[]; advised: ImportField[] };

/** Of the fields in a list one is enough, and the first is the one to name. */
const NEEDED: { [kind in ImportPlan['kind']]: ImportField[][] } = {
  deals: [['stage', 'outcome', 'won']],
  leads: [['name', 'id', 'lastName', 'firstName']],
  activities: [['at']],
};

const ADVISED: { [kind in ImportPlan['kind']]: ImportField[][] } = {
  deals: [['id'], ['owner'], ['amount'], ['created'], ['closeDate', 'closedOn']],
  leads: [['id'], ['owner'], ['created', 'assigned']],
  activities: [['id'], ['lead', 'who', 'deal', 'what', 'contact', 'account']],
};

export function planGaps(plan: ImportPlan): PlanGaps {
  const missing = (groups: ImportField[][]) =>
    groups.filter((group) => group.every((field) => columnOf(plan, field) < 0)).map(([first]) => first as ImportField);
  return { needed: missing(NEEDED[plan.kind]), advised: missing(ADVISED[plan.kind]) };
}
