import { switchable } from '../../lib/adapters';
import { setLocal } from '../../lib/browser/local';
import { ADAPTER_KEY } from '../../lib/domain/record/site';

/** Puts adapters where the background finds those of the rep's sites. */
export async function publishAdapters(...ids: string[]): Promise<void> {
  const adapters = switchable.filter(({ id }) => ids.includes(id));
  await setLocal(Object.fromEntries(adapters.map((adapter) => [ADAPTER_KEY + adapter.id, adapter])));
}
