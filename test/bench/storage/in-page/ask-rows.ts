import { featureOf } from '../../../../lib/domain/signal/feature-of';
import type { Adoption, ByHour } from './answers';
import { hourOf } from './hour-of';
import type { Rows } from './rows';

export async function adoptionOfRows({ signals }: Rows): Promise<Adoption> {
  const adoption: Adoption = {};
  await signals.each(({ tool, signal, subject, day }) => {
    const feature = featureOf(signal, subject);
    if (feature === null) return;
    const entry = (adoption[`${tool}|${feature}`] ??= { uses: 0, days: [] });
    entry.uses += 1;
    if (entry.days.at(-1) !== day) entry.days.push(day);
  });
  return adoption;
}

export async function byHourOfRows({ signals }: Rows): Promise<ByHour> {
  const byHour: ByHour = {};
  await signals.each(({ tool, signal, subject, at }) => {
    const feature = featureOf(signal, subject);
    if (feature === null) return;
    const hours = (byHour[`${tool}|${feature}`] ??= new Array<number>(24).fill(0));
    hours[hourOf(at)]! += 1;
  });
  return byHour;
}
