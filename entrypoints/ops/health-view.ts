import type { HealthView } from '../../components/ops/ports';
import { adapters, switchable } from '../../lib/adapters';
import { withOwn } from '../../lib/adapters/with-own';
import { adapterHealth } from '../../lib/queries/adapter-health';
import type { Store } from '../../lib/store/schema';
import { getSetting } from '../../lib/store/settings';

/** How well each CRM's pages could be read, and at which of them the rep can show what is missing. */
export async function health(store: Store): Promise<HealthView> {
  const own = await getSetting(store, 'adapters');
  const nameOf = new Map(withOwn(adapters, own).map(({ id, name }) => [id, name]));
  const mendable = new Set(withOwn(switchable, own).map(({ id }) => id));
  const { crms } = await adapterHealth(store, (crm) => nameOf.get(crm) ?? crm);
  return { crms: crms.map((crm) => ({ ...crm, canMend: mendable.has(crm.crm) })) };
}
