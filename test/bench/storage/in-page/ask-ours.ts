import { descriptorOf } from '../../../../lib/domain/adoption/roll-up';
import { featureOf } from '../../../../lib/domain/signal/feature-of';
import type { World } from '../../../../lib/services/world';
import { decodeSegment } from '../../../../lib/store/segments/decode-segment';
import { inflateSegment } from '../../../../lib/store/segments/deflate-segment';
import { type Adoption, addUses, type ByHour, hourOf, hoursOf } from './answers';

/** Uses and days in use of every feature, from the roll-ups. */
export async function adoptionOfOurs({ store }: World): Promise<Adoption> {
  const adoption: Adoption = new Map();
  for (const { tool, day, counts } of await store.rollUps.toArray()) {
    for (const [key, uses] of Object.entries(counts)) {
      const [signal, , subject] = descriptorOf(key);
      const feature = featureOf(signal, subject);
      if (feature !== null) addUses(adoption, `${tool}|${feature}`, day, uses);
    }
  }
  return adoption;
}

/** When in the day each feature is used: no roll-up knows, so every sealed signal is looked at. */
export async function byHourOfOurs({ store }: World): Promise<ByHour> {
  const byHour: ByHour = new Map();
  for (const row of await store.segments.toArray()) {
    const { dictionary, baseAt, at, codes } = decodeSegment((await inflateSegment(row)).bytes);
    const uses = new Uint32Array(dictionary.length * 24);
    for (let i = 0; i < codes.length; i++) {
      uses[(codes[i] as number) * 24 + hourOf(baseAt + (at[i] as number))]! += 1;
    }
    dictionary.forEach(([tool, signal, , subject], code) => {
      const feature = featureOf(signal, subject);
      if (feature === null) return;
      const hours = hoursOf(byHour, `${tool}|${feature}`);
      for (let hour = 0; hour < 24; hour++) hours[hour]! += uses[code * 24 + hour] as number;
    });
  }
  return byHour;
}
