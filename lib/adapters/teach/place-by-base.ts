import type { Adapter } from '../adapter';
import { routeOf } from '../match-route';
import { partsOf } from './address-parts';
import type { Draft } from './draft';

/** The draft with the kind of record and the place of its id, where the adapter that it mends knows this address. */
export function placeByBase(draft: Draft, base: Adapter, address: string): Draft {
  const route = routeOf(base, new URL(address));
  if (draft.part !== null || route?.page !== 'record' || route.kind === null) return draft;
  const part = partsOf(address).findIndex(({ before, text }) => text === route.id || before + text === route.id);
  return part === -1 ? draft : { ...draft, kind: route.kind, address, part };
}
