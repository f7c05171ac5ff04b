import type { Adapter } from '../adapters/adapter';
import { alwaysOn } from '../adapters/always-on';
import { localValue } from '../browser/local';
import { ADAPTER_KEY } from '../domain/record/site';

/** The adapter of this id, if it is in use: on by the manifest, or published for a site of the rep's. */
export async function adapterById(id: string): Promise<Adapter | null> {
  const known = alwaysOn.find((adapter) => adapter.id === id);
  return known ?? ((await localValue(ADAPTER_KEY + id)) as Adapter | undefined) ?? null;
}
