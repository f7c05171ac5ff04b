import { featureOf } from '../../../../lib/domain/signal/feature-of';
import { type Adoption, addUses, type ByHour, hourOf, hoursOf } from './answers';
import type { Rows } from './rows';

export async function adoptionOfRows({ signals }: Rows): Promise<Adoption> {
  const adoption: Adoption = new Map();
  await signals.each(({ tool, signal, subject, day }) => {
    const feature = featureOf(signal, subject);
    if (feature !== null) addUses(adoption, `${tool}|${feature}`, day, 1);
  });
  return adoption;
}

export async function byHourOfRows({ signals }: Rows): Promise<ByHour> {
  const byHour: ByHour = new Map();
  await signals.each(({ tool, signal, subject, at }) => {
    const feature = featureOf(signal, subject);
    if (feature !== null) hoursOf(byHour, `${tool}|${feature}`)[hourOf(at)]! += 1;
  });
  return byHour;
}
