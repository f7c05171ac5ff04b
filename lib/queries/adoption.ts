import type { Rest } from '../domain/adoption/rest';
import { descriptorOf, type RollUp } from '../domain/adoption/roll-up';
import { usageOf } from '../domain/adoption/usage-of';
import { usageRate } from '../domain/kpi/usage-rate';
import type { Playbook, Tool } from '../domain/playbook/playbook';
import { featureOf } from '../domain/signal/feature-of';
import { addDays, type Day } from '../domain/time/day';
import { playbookInUse } from '../store/playbook-in-use';
import type { Store } from '../store/schema';
import { getSetting } from '../store/settings';

/**
 * How the team's tools were used over the last `span` days up to and with `today`: each feature day by day, days with
 * a core action, and the usage rate. Answered from roll-ups alone. Null while nothing was ever noted.
 */
export async function adoption(store: Store, today: Day, span: number) {
  const playbook = await playbookInUse(store);
  const rests = (await getSetting(store, 'rests')) ?? [];
  if ((await store.rollUps.count()) === 0) return null;
  const from = addDays(today, 1 - span);
  const all = await store.rollUps.toArray();
  const days = Array.from({ length: span }, (_, i) => addDays(from, i));
  const within = all.filter(({ day }) => day >= from && day <= today);
  return { days, tools: playbook.tools.map((tool) => toolUse(tool, playbook, all, within, days, rests)) };
}

function toolUse(tool: Tool, playbook: Playbook, all: RollUp[], within: RollUp[], days: Day[], rests: Rest[]) {
  const perFeature = new Map(tool.features.map(({ id }) => [id, new Array<number>(days.length).fill(0)]));
  const place = new Map(days.map((day, i) => [day, i]));
  const mine = within.filter((rollUp) => rollUp.tool === tool.id);
  for (const { day, counts } of mine) {
    for (const [key, n] of Object.entries(counts)) {
      const [signal, , subject] = descriptorOf(key);
      const perDay = perFeature.get(featureOf(signal, subject) ?? '');
      if (perDay) perDay[place.get(day) as number]! += n;
    }
  }
  const features = tool.features.map(({ id, name, core }) => {
    const perDay = perFeature.get(id) ?? [];
    return { id, name, core, perDay, total: perDay.reduce((sum, n) => sum + n, 0) };
  });
  const today = days.at(-1) as Day;
  const usage = usageOf(all, [tool], today, rests, playbook.calendar);
  return {
    id: tool.id,
    name: tool.name,
    features,
    activeDays: days.filter((_, i) => features.some(({ core, perDay }) => core && (perDay[i] ?? 0) > 0)).length,
    people: new Set(mine.map(({ rep }) => rep)).size,
    usage: usageRate(usage, { from: days[0] as Day, until: addDays(today, 1) }, { calendar: playbook.calendar }),
    // One machine's own rep; a team's counts come with bundles.
    hidden: false,
  };
}
