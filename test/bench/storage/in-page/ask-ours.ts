import { descriptorOf } from '../../../../lib/domain/adoption/roll-up';
import { featureOf } from '../../../../lib/domain/signal/feature-of';
import type { World } from '../../../../lib/services/world';
import { decodeSegment } from '../../../../lib/store/segments/decode-segment';
import { inflateSegment } from '../../../../lib/store/segments/deflate-segment';
import type { Adoption, ByHour } from './answers';
import { type HourOf, hourOf } from './hour-of';

/** Uses and days in use of every feature, from the roll-ups. */
export async function adoptionOfOurs({ store }: World): Promise<Adoption> {
  const adoption: Adoption = {};
  for (const { tool, day, counts } of await store.rollUps.toArray()) {
    for (const key in counts) {
      const [signal, , subject] = descriptorOf(key);
      const feature = featureOf(signal, subject);
      if (feature === null) continue;
      const entry = (adoption[`${tool}|${feature}`] ??= { uses: 0, days: [] });
      entry.uses += counts[key] as number;
      if (entry.days.at(-1) !== day) entry.days.push(day);
    }
  }
  return adoption;
}

/** When in the day each feature is used: no roll-up knows, so every sealed signal is looked at. */
export async function byHourOfOurs({ store }: World, hour: HourOf = hourOf): Promise<ByHour> {
  const byHour: ByHour = {};
  for (const row of await store.segments.toArray()) {
    const { dictionary, baseAt, at, codes } = decodeSegment((await inflateSegment(row)).bytes);
    const hours = new Uint32Array(dictionary.length * 24);
    for (let i = 0; i < codes.length; i++) {
      hours[(codes[i] as number) * 24 + hour(baseAt + (at[i] as number))]! += 1;
    }
    dictionary.forEach(([tool, signal, , subject], code) => {
      const feature = featureOf(signal, subject);
      if (feature === null) return;
      const sum = (byHour[`${tool}|${feature}`] ??= new Array<number>(24).fill(0));
      for (let h = 0; h < 24; h++) sum[h]! += hours[code * 24 + h] as number;
    });
  }
  return byHour;
}
