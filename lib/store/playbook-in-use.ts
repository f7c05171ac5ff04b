import { defaultPlaybook } from '../domain/playbook/default-playbook';
import type { Playbook } from '../domain/playbook/playbook';
import type { Store } from './schema';
import { getSettings } from './settings';

/** The team's own playbook; without one the default, with the CRMs at which the rep switched the sidebar on. */
export async function playbookInUse(store: Store): Promise<Playbook> {
  const [loaded, sites = []] = await getSettings(store, ['playbook', 'sites']);
  return loaded?.playbook ?? defaultPlaybook(sites.map(({ adapter, crm }) => ({ id: adapter, name: crm })));
}
