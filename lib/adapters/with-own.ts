import type { OwnAdapters } from '../domain/record/own-adapter';
import type { Adapter } from './adapter';

/** All adapters to choose from: the rep's own, then those that came with the extension and that no own one stands for. */
export function withOwn(shipped: readonly Adapter[], own: OwnAdapters = {}): Adapter[] {
  const mine = Object.values(own).map(({ adapter }) => adapter as Adapter);
  return [...mine, ...shipped.filter(({ id }) => !Object.hasOwn(own, id))];
}
