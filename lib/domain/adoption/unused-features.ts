import type { Tool } from '../playbook/playbook';
import { featureOf } from '../signal/feature-of';
import { addDays, type Day } from '../time/day';
import { descriptorOf, type RollUp } from './roll-up';

/** How far back a use counts as recent, in calendar days with today. */
const RECENT_DAYS = 30;

/** The features of the team's tools that were not used in the last 30 days, in the playbook's order. */
export function unusedFeatures(rollUps: RollUp[], tools: Tool[], today: Day): { tool: string; feature: string }[] {
  const used = new Set<string>();
  for (const { day, tool, counts } of rollUps) {
    if (day <= addDays(today, -RECENT_DAYS)) continue;
    for (const key of Object.keys(counts)) {
      const [signal, , subject] = descriptorOf(key);
      used.add(`${tool}|${featureOf(signal, subject)}`);
    }
  }
  return tools.flatMap(({ id, features }) =>
    features
      .filter((feature) => !used.has(`${id}|${feature.id}`))
      .map((feature) => ({ tool: id, feature: feature.id })),
  );
}
