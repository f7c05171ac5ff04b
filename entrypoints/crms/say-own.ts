import type { OwnCrm } from '../../components/crms/ports';
import { switchable } from '../../lib/adapters';
import type { OwnAdapters } from '../../lib/domain/record/own-adapter';

/** What the screen says of the rep's own adapters. */
export function ownCrms(own: OwnAdapters): OwnCrm[] {
  return Object.values(own).map(({ id, name, keptAt }) => {
    return { id, name, keptAt, stands: switchable.some((adapter) => adapter.id === id) };
  });
}
