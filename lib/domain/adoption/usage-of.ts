import type { UsageInput } from '../kpi/usage-rate';
import type { BusinessCalendar, Tool } from '../playbook/playbook';
import { featureOf } from '../signal/feature-of';
import { addDays, type Day } from '../time/day';
import { type Rest, restedDays } from './rest';
import { descriptorOf, type RollUp } from './roll-up';

/**
 * What the usage rate needs, from roll-ups: every rep in them is expected to use each tool of the playbook, from the
 * first day anything was measured. Uses of a feature that the playbook calls core are the core actions. `nameOf` turns
 * a rep's id into the name under which the other figures know the person. Days that the rep mostly rested from noting
 * are not measured.
 */
export function usageOf(
  rollUps: RollUp[],
  tools: Tool[],
  today: Day,
  rests: readonly Rest[],
  calendar: BusinessCalendar,
  nameOf: (rep: string) => string = (rep) => rep,
): UsageInput {
  const core = new Set(tools.flatMap(({ id, features }) => features.filter((f) => f.core).map((f) => `${id}|${f.id}`)));
  const first = rollUps.reduce<Day | null>((least, { day }) => (least === null || day < least ? day : least), null);
  const measured = { from: first ?? today, until: first === null ? today : addDays(today, 1) };
  const people = [...new Set(rollUps.map(({ rep }) => nameOf(rep)))];
  return {
    expected: people.flatMap((person) =>
      tools.map(({ id }) => ({ person, tool: id, from: null, until: null, leaveDays: [] })),
    ),
    used: rollUps.map(({ rep, tool, day, counts }) => ({
      person: nameOf(rep),
      tool,
      day,
      coreActions: Object.entries(counts).reduce((sum, [key, n]) => {
        const [signal, , subject] = descriptorOf(key);
        return core.has(`${tool}|${featureOf(signal, subject)}`) ? sum + n : sum;
      }, 0),
    })),
    measured,
    unmeasured: restedDays(rests, measured, calendar),
  };
}
